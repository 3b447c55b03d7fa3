/**
 * Cuts the two typefaces down to the letters and weights the site uses and writes them to src/assets/fonts.
 * Run by hand after changing a typeface; the result is committed, so that a build needs no font tools.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
// Printable ASCII, Latin-1 letters and editorial marks: English, Spanish, Portuguese and most names.
const LETTERS = `${range(0x20, 0x7e)}\u00a0¡¢£§©«®°±²³·¹º»¼½¾¿ª${range(0xc0, 0xff)}ŒœŠšŽžŸ–—‘’‚“”„†•…′″⁄€−×→←↑↗≈`;

const FACES = [
  { name: 'faustina', file: 'faustina-latin-wght-normal', axes: { wght: { min: 400, max: 700 } } },
  { name: 'archivo', file: 'archivo-latin-standard-normal', axes: { wght: { min: 400, max: 700 }, wdth: 96 } },
];

for (const { name, file, axes } of FACES) {
  const font = await readFile(`node_modules/@fontsource-variable/${name}/files/${file}.woff2`);
  const subset = await subsetFont(font, LETTERS, { targetFormat: 'woff2', variationAxes: axes });
  await writeFile(`src/assets/fonts/${name}.woff2`, subset);
  console.log(`${name}.woff2: ${font.length} to ${subset.length} bytes`);
}

// Cards for link previews are drawn at build: their renderer reads one fixed weight at a time, and no compressed font.
for (const { name, file } of FACES) {
  const font = await readFile(`node_modules/@fontsource-variable/${name}/files/${file}.woff2`);
  const axes: Record<string, number> = name === 'archivo' ? { wght: 500, wdth: 96 } : { wght: 600 };
  await writeFile(`src/assets/fonts/card-${name}.ttf`, await subsetFont(font, LETTERS, { targetFormat: 'truetype', variationAxes: axes }));
}
