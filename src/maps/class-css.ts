import { SYMBOL_CODES } from './americas.ts';
import { AOR_CODES } from './codes.ts';

/** CSS rules that light up countries of the shared chart: `.p-CO` as participant, `.h-CO` as host. */
export function countryClassCss(): string {
  return SYMBOL_CODES.map((code) => `.p-${code}{--${code}:var(--h)}.h-${code}{--${code}:var(--color-signal)}`).join('');
}

/**
 * CSS rules that light up a country on the maps of the area while its row in the table beside, `r-CO`, is pointed at or
 * holds focus.
 */
export function areaCss(): string {
  const rows = AOR_CODES.map((code) => `.av:has(#r-${code}:is(:hover,:focus-within)) #m-${code} use`);
  return `@layer theme,base,layout,parts,pages,states,utilities;@layer pages{${rows.join(',')}{fill:var(--color-land-2)}}\n`;
}
