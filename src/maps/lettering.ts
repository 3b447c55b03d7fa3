/** Size and tracking, in units and em, at which a kind of lettering is measured. */
export type Lettering = { readonly size: number; readonly tracking: number };

/**
 * The largest that the style sheets set each kind, which is on phones. Room measured so is enough everywhere.
 * A change of sizes in the sheets belongs here too.
 */
export const LETTERING = {
  place: { size: 21, tracking: 0 },
  bigPlace: { size: 23.5, tracking: 0 },
  sea: { size: 21, tracking: 0.04 },
  bigSea: { size: 23.5, tracking: 0.04 },
  area: { size: 20, tracking: 0.06 },
  title: { size: 22, tracking: 0.16 },
  degree: { size: 21, tracking: 0 },
  strip: { size: 13, tracking: 0 },
} as const satisfies Record<string, Lettering>;

/** From one base line to the next, over the size of the lettering. */
export const LINE = 1.15;

const NARROW = /[ .,:;'’′|!iIjl()\-°]/;
const WIDE = /[mwMW—]/;
const CAPITAL = /\p{Lu}/u;

function advance(sign: string): number {
  if (NARROW.test(sign)) return 0.3;
  if (WIDE.test(sign)) return 0.88;
  return CAPITAL.test(sign) ? 0.67 : 0.57;
}

/** The width of a line in units, estimated a little wide for Archivo at weight 600. */
export function textWidth(text: string, { size, tracking }: Lettering): number {
  return [...text].reduce((sum, sign) => sum + (advance(sign) + tracking) * size, 0);
}

/** The words in lines no wider than `limit` units where spaces allow. */
export function wrapWords(text: string, limit: number, lettering: Lettering): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, lettering) <= limit) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
