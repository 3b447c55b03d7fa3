/** What the style guide in CONTRIBUTING.md asks for, as far as a pattern can see it. */
export interface StyleRule {
  pattern: RegExp;
  /** What is wrong and how to mend it; $& stands for the text found. */
  message: string;
}

/** Rules for English prose and for the sentences of front matter. Names in capitals, such as "Ministry of Defence", stay as their source has them. */
export const STYLE_RULES: readonly StyleRule[] = [
  {
    pattern:
      /\b(?:defence|organis\w+|programmes?|centres?|labour|harbour|neighbour\w*|honour\w*|metres?|kilometres?|travell\w+|modernis\w+|recognis\w+|civilis\w+)\b/,
    message: 'British spelling “$&”: the English of the site is American',
  },
  { pattern: /["']/, message: 'straight quotation mark: use “ ” and ’' },
  { pattern: /\s-{1,2}\s|—/, message: 'dash “$&”: use a comma, a colon or two sentences' },
  { pattern: / {2,}/, message: 'two spaces in a row' },
  { pattern: /\bU\.?S\.?A\.?\b|\bUS(?= [a-z])/, message: '“$&”: write U.S. before a noun and “the United States” elsewhere' },
  {
    pattern:
      /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b/,
    message: 'date “$&”: write day, month, year, as in 20 August 2025',
  },
  {
    pattern: /\b\d{1,2}(?:st|nd|rd|th) (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/,
    message: 'date “$&”: write 20 August, without “th”',
  },
  {
    pattern:
      /(?<!Secretary[ -]|Attorney |Director[ -]|Governor[ -])\b(?:Admiral|Vice Admiral|Rear Admiral|General|Lieutenant General|Major General|Brigadier General|Colonel|Captain) (?:[A-Z]\. )?[A-Z][a-zé]+ [A-Z][a-zé]+/,
    message: 'rank before a name, “$&”: abbreviate it, as in Adm., Gen., Lt. Gen.',
  },
  {
    pattern: /\b\d+(?:st|nd|rd|th) (?:CENTSEC|CANSEC|SOUTHDEC)\b/,
    message: '“$&”: the counts of these conferences contradict each other, so none is printed',
  },
  { pattern: /%/, message: '“%”: write “percent”' },
  {
    pattern:
      /\b(?:world-class|cutting-edge|state-of-the-art|robust|vital|crucial|pivotal|unwavering|ironclad|steadfast|seamless\w*|leverag\w+|showcas\w+|underscor\w+|testament|landmark|myriad|plays? (?:a|an) (?:\w+ )?role|aims? to|fosters?|fostering|delve\w*|bolster\w*|foster\w*)\b/i,
    message: 'promotional or empty wording, “$&”: say what happened',
  },
  { pattern: /\b(?:recently|currently|nowadays|today|this year|last year|upcoming)\b/i, message: '“$&” will be wrong soon: give the date' },
];

/** Messages of the rules that a text breaks. */
export function brokenRules(text: string): string[] {
  return STYLE_RULES.flatMap(({ pattern, message }) => {
    const found = pattern.exec(text);
    return found ? [message.replace('$&', found[0].trim() || found[0])] : [];
  });
}
