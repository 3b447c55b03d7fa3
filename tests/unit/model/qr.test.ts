import { decodeQR } from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrSvg } from '../../../src/model/qr.ts';

/** The drawing as a picture of `scale` dots for each module, read from its shapes alone. */
function rasterOf(svg: string, scale = 4) {
  const side = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const size = side * scale;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  const [, , shapes = ''] = svg.split(' d="');
  for (const [, x = '', y = '', width = ''] of shapes.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column++)
        data.set([0, 0, 0, 255], (row * size + column) * 4);
  }
  return { width: size, height: size, data };
}

test.each(['https://southern-partners.example/x/unitas-2025', 'https://southern-partners.example/x/a'])(
  'the drawing of %s is read as that',
  (address) => {
    expect(decodeQR(rasterOf(qrSvg(address)))).toBe(address);
  },
);
