import { describe, expect, test } from 'vitest';
import { sharedLine } from '../../../bench/lib/link.ts';
import { cpuOf, measure } from '../../../bench/lib/measure.ts';
import { numbers, options } from '../../../bench/lib/options.ts';
import { parentsOf, treeOf } from '../../../bench/lib/process-tree.ts';
import { withPart } from '../../../bench/lib/report.ts';
import { fileFor, serveFolder } from '../../../bench/lib/serve.ts';
import { median, medians } from '../../../bench/lib/stats.ts';
import { kilobytes, megabytes, milliseconds, ratio, seconds, table } from '../../../bench/lib/table.ts';
import { folderOf } from '../../fixtures/folder.ts';

describe('the median', () => {
  test('is the value in the middle, whatever the order', () => expect(median([9, 1, 5])).toBe(5));
  test('is the mean of the two in the middle of an even number', () => expect(median([4, 1, 10, 2])).toBe(3));
  test('of nothing is refused', () => expect(() => median([])).toThrow('no values'));
  test('is taken of each figure of a list of runs by itself', () => {
    expect(
      medians([
        { time: 3, bytes: 10 },
        { time: 1, bytes: 30 },
        { time: 2, bytes: 20 },
      ]),
    ).toEqual({ time: 2, bytes: 20 });
  });
});

describe('a table', () => {
  test('has its names to the left and its figures to the right', () => {
    expect(table(['page', 'time'], [['a|b', '1 s']])).toBe('| page | time |\n| --- | ---: |\n| a\\|b | 1 s |');
  });
  test('with a cell too few is refused', () => expect(() => table(['a', 'b'], [['x']])).toThrow('“x” has 1 cells and its head 2'));
  test('prints units', () => {
    expect([kilobytes(1234), megabytes(1_260_000), milliseconds(1234.4), seconds(12_340)]).toEqual([
      '1.2 KB',
      '1.3 MB',
      '1,234 ms',
      '12.3 s',
    ]);
  });
  test('has a dash where there is nothing to compare with', () => expect([ratio(3, 10), ratio(3, undefined)]).toEqual(['0.30', '–']));
});

describe('the place of a result', () => {
  const text = 'before\n<!-- a: begin -->\nold\n<!-- a: end -->\nafter';
  test('is replaced and nothing around it', () => {
    expect(withPart(text, 'a', 'new')).toBe('before\n<!-- a: begin -->\n\nnew\n\n<!-- a: end -->\nafter');
  });
  test('that is missing is asked for', () => expect(() => withPart(text, 'b', 'new')).toThrow('no place for “b”'));
});

describe('options', () => {
  test('keep their defaults where nothing is said', () => {
    expect(options({ runs: '5', pages: 'all' }, ['--runs', '3'])).toEqual({ runs: '3', pages: 'all' });
  });
  test('that are not known are refused', () => expect(() => options({ runs: '5' }, ['--run', '3'])).toThrow('--run'));
  test('that are numbers are read as such', () => expect(numbers('500,1000')).toEqual([500, 1000]));
  test.each(['0', 'many', '1.5', ''])('that are no numbers above nothing are refused: "%s"', (text) => {
    expect(() => numbers(text)).toThrow('whole numbers above 0');
  });
});

describe('a shared line', () => {
  /** A clock that stands still but for what is waited. */
  function line(rate: number) {
    const time = { now: 0 };
    const wait = (span = 0) => Promise.resolve(void (time.now += span)) as Promise<never>;
    return { time, send: sharedLine({ roundTrip: 150, rate }, () => time.now, wait) };
  }

  test('takes a round trip and the time of the bits', async () => {
    const { time, send } = line(1_600_000);
    await send(new Uint8Array(20_000), () => undefined);
    expect(time.now).toBeCloseTo(150 + 100);
  });

  test('loses no byte', async () => {
    const { send } = line(1_600_000);
    const pieces: Uint8Array[] = [];
    const body = Uint8Array.from({ length: 10_000 }, (_, at) => at);
    await send(body, (piece) => void pieces.push(piece));
    expect(Buffer.concat(pieces)).toEqual(Buffer.from(body));
    expect(pieces.length).toBeGreaterThan(1);
  });
});

describe('a process', () => {
  test('is found with all that descend from it', () => {
    const parents = parentsOf(['2 (a) b) S 1 2', '3 (node) S 2 3', '4 (sh) S 3 4', '5 (sh) S 1 5']);
    expect(treeOf(2, parents)).toEqual([2, 3, 4]);
  });
  test('has the time that the shell counts for it', () => expect(cpuOf('0m0.10s 0m0.05s\n1m2.50s 0m0.35s\n')).toBeCloseTo(63_000));
  test('is measured to its end, its memory where the system tells', async () => {
    const { memory } = await measure([process.execPath, '-e', 'setTimeout(() => undefined, 300)'], '.');
    expect(memory > 1_000_000).toBe(process.platform === 'linux');
  });
  test('that fails tells why', async () => {
    await expect(measure([process.execPath, '-e', 'console.error("no luck"); process.exit(3)'], '.')).rejects.toThrow(
      /ended with 3:\nno luck/,
    );
  });
});

describe('the server', () => {
  const files = { 'index.html': '<p>home</p>', '404.html': '<p>none</p>', 'a/index.html': `<p>${'a'.repeat(2000)}</p>`, 'a.woff2': 'font' };

  test('finds what a static host finds', () => {
    const root = folderOf(files);
    expect([fileFor(root, '/'), fileFor(root, '/a/'), fileFor(root, '/b/'), fileFor(root, '/../../etc/passwd')]).toEqual([
      `${root}/index.html`,
      `${root}/a/index.html`,
      undefined,
      undefined,
    ]);
  });

  test('compresses pages, leaves fonts alone, answers what is missing and counts what it sends', async () => {
    const server = await serveFolder(folderOf(files));
    try {
      const page = await fetch(`${server.origin}/a/`);
      expect([page.headers.get('content-encoding'), (await page.text()).length]).toEqual(['br', 2007]);
      const font = await fetch(`${server.origin}/a.woff2`);
      expect([font.headers.get('content-encoding'), await font.text()]).toEqual([null, 'font']);
      const none = await fetch(`${server.origin}/none/`);
      expect([none.status, await none.text()]).toEqual([404, '<p>none</p>']);
      expect(server.sent.map(({ path }) => path)).toEqual(['/a/', '/a.woff2', '/none/']);
      expect(server.sent[0]?.bytes).toBeLessThan(100);
      server.clear();
      expect(server.sent).toEqual([]);
    } finally {
      server.stop();
    }
  });
});
