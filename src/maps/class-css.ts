import { SYMBOL_CODES } from './americas.ts';

/** CSS rules that light up countries of the shared chart: `.p-CO` as participant, `.h-CO` as host. */
export function countryClassCss(): string {
  return SYMBOL_CODES.map((code) => `.p-${code}{--${code}:var(--h)}.h-${code}{--${code}:var(--color-signal)}`).join('');
}
