import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';

const CACHE = '.build/cards';
// Flat colors with smoothed edges need no more.
const PNG = { palette: true, colours: 64, effort: 1, dither: 0 } as const;

/** A picture as PNG. What was drawn before is kept between builds, by a digest of what it shows and how it is written. */
export async function rasterOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const digest = createHash('sha256')
    .update(svg + JSON.stringify([PNG, sharp.versions.sharp]))
    .digest('hex');
  const file = `${CACHE}/${digest}.png`;
  if (existsSync(file)) return Uint8Array.from(readFileSync(file));
  const png = await sharp(Buffer.from(svg)).png(PNG).toBuffer();
  mkdirSync(CACHE, { recursive: true });
  // Moved into its place whole, so that a build that is stopped leaves no half a picture behind.
  writeFileSync(`${file}.${process.pid}`, png);
  renameSync(`${file}.${process.pid}`, file);
  return Uint8Array.from(png);
}
