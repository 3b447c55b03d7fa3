/** An MDX text without its marks: sources, components, link targets, emphasis and headings' signs. Table rows are left out. */
export function plainText(body: string): string {
  return body
    .replace(/<[^>]+>/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('|'))
    .map((line) => line.replace(/^\s*(?:#+|[-*]|\d+\.)\s+/, '').replace(/[*_`]/g, ''))
    .join('\n');
}

/** The words of a text, in order. */
export const wordsOf = (body: string): string[] =>
  plainText(body)
    .match(/[\p{L}\p{N}][\p{L}\p{N}.,’-]*/gu)
    ?.map((word) => word.replace(/[.,’-]+$/, '')) ?? [];

// A full stop after one of these does not end a sentence.
const ABBREVIATION =
  /(?:\b(?:U\.S|Gen|Lt|Maj|Brig|Adm|Col|Capt|Cmdr|Cdr|Sgt|Mr|Mrs|Ms|Dr|St|No|Sen|Rep|Gov|Jr|Sr|Inc|[A-Z])|\b[a-z]\.[a-z])\.$/;

/** The sentences of a text; headings and list items count as sentences of their own. */
export function sentencesOf(body: string): string[] {
  const sentences: string[] = [];
  for (const line of plainText(body).split(/\n+/)) {
    let current = '';
    for (const piece of line.split(/(?<=[.!?]”?)\s+/)) {
      current = current ? `${current} ${piece}` : piece;
      if (ABBREVIATION.test(current)) continue;
      if (current.trim()) sentences.push(current.trim());
      current = '';
    }
    if (current.trim()) sentences.push(current.trim());
  }
  return sentences;
}
