import { readFileSync } from 'node:fs';
import satori from 'satori';
import type { Unfurl } from '../model/unfurl.ts';
import { color } from './colors.ts';

/** Size of a picture, as the services that show it ask for. */
export const WIDTH = 1200;
export const HEIGHT = 630;

const font = (name: string) => readFileSync(`src/assets/fonts/card-${name}.ttf`);
const fonts = [
  { name: 'Faustina', data: font('faustina'), weight: 600 as const },
  { name: 'Archivo', data: font('archivo'), weight: 500 as const },
];

type Node = { type: string; props: { style: Record<string, string | number>; children: Node[] | string } };
const box = (style: Record<string, string | number>, children: Node[] | string): Node => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

// Sizes by the length of a title: the longest on the site still fits in four lines.
const SIZES = [
  { upTo: 16, size: 96 },
  { upTo: 34, size: 76 },
  { upTo: 70, size: 60 },
  { upTo: 1000, size: 48 },
];
const sizeOf = (title: string): number => SIZES.find(({ upTo }) => title.length <= upTo)?.size ?? 48;

/** The words of a picture as SVG outlines on nothing, so that no reader of it needs the fonts. */
export async function wordsOf({ kind, title, fact }: Unfurl, site: string): Promise<string> {
  const tree = box(
    {
      boxSizing: 'border-box',
      width: WIDTH,
      height: HEIGHT,
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '76px 72px 46px',
      color: color('ink'),
    },
    [
      box({ flexDirection: 'column', width: 620 }, [
        box({ fontFamily: 'Archivo', fontSize: 28, color: color('ink-2') }, kind),
        box({ fontFamily: 'Faustina', fontSize: sizeOf(title), lineHeight: 1.08, letterSpacing: '-0.018em', marginTop: 18 }, title),
        box({ fontFamily: 'Archivo', fontSize: 30, lineHeight: 1.35, marginTop: 24 }, fact),
      ]),
      box({ fontFamily: 'Faustina', fontSize: 34, marginLeft: 54 }, site),
    ],
  );
  return satori(tree as unknown as Parameters<typeof satori>[0], { width: WIDTH, height: HEIGHT, fonts });
}
