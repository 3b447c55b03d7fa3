import { readFileSync } from 'node:fs';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** The light value of a color token of the site, such as `ink`. Throws where there is no such token. */
export function color(name: string): string {
  const value = new RegExp(`--color-${name}:\\s*light-dark\\((#[0-9a-f]+)`).exec(tokens)?.[1];
  if (value === undefined) throw new Error(`No color token "${name}" with a light value in src/styles/tokens.css`);
  return value;
}
