import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { color } from '../../../src/cards/colors.ts';
import { pictureOf } from '../../../src/cards/picture.ts';
import { wordsOf } from '../../../src/cards/words.ts';

const chile = { kind: 'Country', title: 'Chile', fact: '', countries: ['CL'] };
const fills = (svg: string, value: string): number => svg.split(`fill="${value}"`).length - 1;

describe('the picture of a link', () => {
  test('has no text that a font would be needed for', async () => {
    const svg = await pictureOf(chile, 'Southern Partners');
    expect(svg).not.toContain('<text');
    expect(svg).not.toContain('var(');
  });

  test('lights up the countries that it is about, and the area where there are none', async () => {
    const one = await pictureOf(chile, 'Southern Partners');
    const none = await pictureOf({ ...chile, countries: [] }, 'Southern Partners');
    expect(fills(one, color('signal'))).toBe(1);
    expect(fills(none, color('signal'))).toBe(0);
    expect(fills(none, color('land-2'))).toBeGreaterThan(20);
  });

  test('draws a small island larger where it is meant', async () => {
    const svg = await pictureOf({ ...chile, countries: ['BB'] }, 'Southern Partners');
    expect(svg).toMatch(new RegExp(`<circle fill="${color('signal')}"[^>]* r="8"`));
  });

  test('keeps the longest titles within its height', async () => {
    const long =
      'A conference of the chiefs of defense and of security of the nations of the Caribbean and of South America, second part of two';
    const svg = await wordsOf({ ...chile, title: long, fact: '4 to 7 Apr 2024 · Brazil, Chile and Peru' }, 'Southern Partners');
    const lowest = Math.max(...[...svg.matchAll(/ d="M[\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y)));
    const { info } = await sharp(Buffer.from(svg)).trim().toBuffer({ resolveWithObject: true });
    expect(lowest).toBeLessThan(630);
    expect(info.height).toBeLessThan(560);
  });

  test('refuses a color that the site does not have', () => {
    expect(() => color('no-such')).toThrow('no-such');
  });
});
