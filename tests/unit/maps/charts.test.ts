import { describe, expect, test } from 'vitest';
import {
  americasChart,
  americasSymbolFile,
  AOR_CODES,
  countryChart,
  heroMap,
  onAmericas,
  pairChart,
  routeChart,
  RSS_CODES,
  SYMBOL_CODES,
  toAmericas,
  type Pin,
} from '../../../src/maps/index.ts';
import { partnershipMap } from '../../../src/maps/partnership-map.ts';

const SEAS = { pacific: 'Pacific', atlantic: 'Atlantic', caribbean: 'Caribbean' };
const LIMA = { lon: -77.04, lat: -12.05, label: 'Lima' };
const DORAL = { lon: -80.36, lat: 25.81, label: 'Doral' };

const circles = (svg: string, className: string) =>
  [...svg.matchAll(/<circle class="([^"]*)" cx="([^"]+)" cy="([^"]+)"/g)]
    .filter(([, classes = '']) => classes.split(' ').includes(className))
    .map(([, classes = '', x, y]) => ({ now: classes.includes('now'), x: Number(x), y: Number(y) }));
/** Width and height within the neat line. */
const frame = (svg: string) => {
  const [, width, height] = /<path class="nl" d="M0 0h([\d.]+)v([\d.]+)H0z/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
};
const isInside = (svg: string) => circles(svg, 'pin').every(({ x, y }) => x > 0 && y > 0 && x < frame(svg).width && y < frame(svg).height);

describe('the chart of a country', () => {
  const chart = (iso: string, pins: Pin[] = []) =>
    countryChart({ iso, name: 'Name', title: 'A & B', pins, neighbours: { CL: 'Chile' }, words: SEAS });

  test.each([
    ['PE', [LIMA]],
    [
      'CL',
      [
        { lon: -109.43, lat: -27.15, label: 'Hanga Roa' },
        { lon: -70.65, lat: -33.45, label: 'Santiago', now: true },
      ],
    ],
    ['BB', [{ lon: -59.62, lat: 13.1, label: 'Bridgetown' }]],
    ['EC', [{ lon: -90.97, lat: -0.95, label: 'Puerto Villamil' }]],
  ])('has every pin inside its frame: %s', (iso, pins) => {
    const { svg } = chart(iso, pins);
    expect(circles(svg, 'pin')).toHaveLength(pins.length);
    expect(isInside(svg)).toBe(true);
  });

  test('fills the pin that is now', () => {
    const { svg } = chart('PE', [LIMA, { ...LIMA, lat: -3.75, lon: -73.25, label: 'Iquitos', now: true }]);
    expect(circles(svg, 'pin').map(({ now }) => now)).toEqual([false, true]);
  });

  test('names the country in capitals and every place', () => {
    const { svg } = chart('PE', [LIMA]);
    expect([svg.includes('>NAME<'), svg.includes('>Lima<')]).toEqual([true, true]);
  });

  test('has its sentence as its accessible name', () => {
    expect(chart('PE').svg).toMatch(/^<svg class="map" viewBox="[^"]+" role="img"><title>A &amp; B<\/title>/);
  });

  test('is as wide for a large country as for a small one', () => {
    expect([chart('BR').width, chart('BB').width]).toEqual([580, 580]);
  });

  test('has a finer frame for a small country', () => {
    expect(chart('BB').frameMinutes).toBeLessThan(chart('BR').frameMinutes);
  });

  test('has a scale bar in the words that it is given', () => {
    const { svg } = countryChart({ iso: 'PE', name: 'Peru', title: 'x', pins: [], neighbours: {}, distance: (km) => `${km} kilómetros` });
    expect(svg).toMatch(/>\d+ kilómetros</);
  });

  test('fails for a code that is not in the Americas', () => {
    expect(() => chart('FI')).toThrow('No shape for country FI');
  });

  test.each(AOR_CODES)('can be drawn for each country of the area: %s', (iso) => {
    const { svg, height } = chart(iso);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(height).toBeGreaterThan(300);
  });
});

describe('the chart of a visit', () => {
  const chart = (to: Pin[], changes = {}) => routeChart({ iso: 'PE', title: 'x', from: DORAL, to, ...changes });

  test('has both ends of its line inside its frame, and the goal filled', () => {
    const { svg } = chart([LIMA]);
    expect(isInside(svg)).toBe(true);
    expect(circles(svg, 'pin').map(({ now }) => now)).toEqual([false, true]);
  });

  test('measures the great circle to its goal', () => {
    expect(chart([LIMA]).km).toBeGreaterThan(4100);
    expect(chart([LIMA]).km).toBeLessThan(4300);
  });

  test('goes to the first place, or to the one that is now', () => {
    const iquitos = { lon: -73.25, lat: -3.75, label: 'Iquitos' };
    expect(chart([LIMA, iquitos]).km).toBe(chart([LIMA]).km);
    expect(chart([LIMA, { ...iquitos, now: true }]).km).toBe(chart([iquitos]).km);
  });

  test('says the distance beside the line in the words that it is given', () => {
    const { svg, km } = chart([LIMA], { distance: (value: number) => `${value} km` });
    expect(svg).toContain(`>${km} km<`);
  });

  test('fails where no place was visited', () => {
    expect(() => chart([])).toThrow('No place visited in PE');
  });

  test('fails for a country that is not in the Americas', () => {
    expect(() => chart([LIMA], { iso: 'FI' })).toThrow('No shape for country FI');
  });
});

describe('the chart of a National Guard pair', () => {
  const chart = (state: string, iso: string) =>
    pairChart({ iso, state, names: { state: 'West Virginia', country: 'Peru' }, title: 'x', words: SEAS });

  test('has both sides by name inside its frame', () => {
    const { svg } = chart('WV', 'PE');
    expect(isInside(svg)).toBe(true);
    expect([svg.includes('>West Virginia<'), svg.includes('>Peru<')]).toEqual([true, true]);
  });

  test('can be drawn for a territory', () => {
    expect(circles(chart('VI', 'BB').svg, 'pin')).toHaveLength(2);
  });

  test('fails for a state that there is not', () => {
    expect(() => chart('ZZ', 'PE')).toThrow('No U.S. state ZZ');
  });

  test('fails for a country outside the area', () => {
    expect(() => chart('WV', 'MX')).toThrow('No point for country MX');
  });
});

describe('the chart of the Americas', () => {
  const chart = (changes: Partial<Parameters<typeof americasChart>[0]> = {}) =>
    americasChart({ title: 'x', host: [], participants: [], pins: [], symbolHref: '/maps/americas.svg#am', words: SEAS, ...changes });
  const classes = (svg: string) => /<use href="[^"]+" class="([^"]*)"/.exec(svg)?.[1];

  test('lists the pins that lie off it and draws the others', () => {
    const rome = { lon: 12.5, lat: 41.9, label: 'Rome' };
    const { svg, outside } = chart({ pins: [LIMA, rome] });
    expect(outside).toEqual([rome]);
    expect(circles(svg, 'pin')).toHaveLength(1);
    expect(svg).not.toContain('Rome');
  });

  test('lights up participants and hosts, a host not as a participant too', () => {
    expect(classes(chart({ host: ['PE'], participants: ['CL', 'PE', 'BR'] }).svg)).toBe('am p-CL p-BR h-PE');
  });

  test('passes over countries that are not on it', () => {
    expect(classes(chart({ host: ['FI'], participants: ['CL', 'FR'] }).svg)).toBe('am p-CL');
  });

  test('uses the shared drawing at the address it is given', () => {
    expect(chart().svg).toContain('<use href="/maps/americas.svg#am"');
  });

  test('joins its pins by a line where that is asked for', () => {
    const pins = [LIMA, { lon: -43.2, lat: -22.9, label: 'Rio' }, { lon: -70.65, lat: -33.45, label: 'Santiago' }];
    const line = (svg: string) => /<path class="trk" d="([^"]+)"/.exec(svg)?.[1];
    expect(line(chart({ pins }).svg)).toBeUndefined();
    expect(line(chart({ pins, track: true }).svg)?.match(/M/g)).toHaveLength(2);
  });

  test('shows what lies between California and Brazil, and nothing of Europe', () => {
    expect([onAmericas([-120, 38]), onAmericas([-34.9, -8]), onAmericas([-9, 38.7]), onAmericas([-77, -60])]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('has north above south and west left of east', () => {
    const [[west, north], [east, south]] = [toAmericas([-110, 30]), toAmericas([-40, -30])];
    expect(west < east && north < south).toBe(true);
  });
});

test('the shared drawing has a shape with its own fill for every country of the area, for Mexico and for the United States', () => {
  const file = americasSymbolFile();
  const codes = [...AOR_CODES, 'MX', 'US'];
  expect(codes.filter((code) => !SYMBOL_CODES.includes(code) || !file.includes(`fill="var(--${code},var(--l))"`))).toEqual([]);
  expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"><symbol id="am" /);
});

describe('the map of National Guard pairs', () => {
  const pairs = [
    { id: 'wv-pe', states: ['WV'], countries: ['PE'] },
    { id: 'rss', states: ['FL', 'VI'], countries: [...RSS_CODES], label: 'RSS' },
  ];
  const map = partnershipMap({ title: 'x', pairs, words: SEAS });

  test('has a line for every pair by its id', () => {
    expect([...map.svg.matchAll(/<path id="a-([^"]+)" class="arc"/g)].map(([, id]) => id)).toEqual(['wv-pe', 'rss']);
  });

  test('draws the pair with seven nations as one line from each state', () => {
    expect(/id="a-rss" class="arc" d="([^"]+)"/.exec(map.svg)?.[1]?.match(/M/g)).toHaveLength(2);
  });

  test('says the label of a pair in place of the code', () => {
    expect([map.svg.includes('>RSS<'), map.svg.includes('>PE<'), map.svg.includes('>BB<')]).toEqual([true, true, false]);
  });

  test('is one picture without links and a group with them', () => {
    const link = (iso: string) => (iso === 'PE' ? { href: '/countries/peru/', label: 'Peru & more' } : undefined);
    const linked = partnershipMap({ title: 'x', pairs, words: SEAS, link }).svg;
    expect([map.svg.includes('role="img"'), linked.includes('role="group"')]).toEqual([true, true]);
    expect(linked.match(/<a /g)).toHaveLength(1);
    expect(linked).toContain('<a href="/countries/peru/" aria-label="Peru &amp; more"><path id="m-PE"');
  });

  test('fails for a state or a nation that it cannot place', () => {
    const draw = (states: string[], countries: string[]) => () =>
      partnershipMap({ title: 'x', pairs: [{ id: 'x', states, countries }], words: SEAS });
    expect(draw(['ZZ'], ['PE'])).toThrow('No U.S. state ZZ');
    expect(draw(['WV'], ['MX'])).toThrow('No point for country MX');
  });

  test('of the home page has a number beside each country that is counted, small islands aside', () => {
    const { svg } = heroMap({ title: 'x', pairs, words: SEAS, counts: { PE: 12, CL: 0, GD: 5, US: 7 } });
    const numbers = /<g class="snd">(.*?)<\/g>/.exec(svg)?.[1] ?? '';
    expect([...numbers.matchAll(/>(\d+)</g)].map(([, number]) => number).sort()).toEqual(['0', '12']);
  });
});
