// Names as CLDR has them that English gives an article.
const WITH_ARTICLE = new Set(['Bahamas', 'Dominican Republic', 'Netherlands', 'Philippines', 'United Kingdom', 'United States']);
/** "the Dominican Republic", "Chile". */
export const the = (country: string): string => (WITH_ARTICLE.has(country) ? `the ${country}` : country);
/** "1 visit", "3 visits". */
export const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
