import { describe, expect, test } from 'vitest';
import { words } from '../../../../src/model/words/index.ts';
import { LANGUAGES } from '../../../../src/site.ts';

type Word = string | ((...args: string[]) => string) | { [key: string]: Word };
/** Stands for any argument: a date in words, which a count or a name may be too. */
const SAMPLE = '2 May 2025';

/** Every text of a dictionary by the path of its key; functions are called, so that their words are seen too. */
function texts(word: Word, path = ''): Map<string, { type: string; text: string }> {
  if (typeof word === 'string') return new Map([[path, { type: 'string', text: word }]]);
  if (typeof word === 'function') return new Map([[path, { type: 'function', text: word(SAMPLE, SAMPLE, SAMPLE) }]]);
  return new Map(Object.entries(word).flatMap(([key, inner]) => [...texts(inner, path ? `${path}.${key}` : key)]));
}

const all = Object.fromEntries(LANGUAGES.map((language) => [language, texts(words[language] as unknown as Word)]));
const english = all['en'] ?? new Map<string, { type: string; text: string }>();
const shape = (found: typeof english) => [...found].map(([key, { type }]) => `${key}: ${type}`).sort();

test('the English dictionary is there', () => {
  expect(english.size).toBeGreaterThan(200);
});

describe.each(LANGUAGES)('the dictionary of %s', (language) => {
  const own = all[language] ?? new Map<string, { type: string; text: string }>();

  test('has every key of the English one, with the same type, and no other', () => {
    expect(shape(own)).toEqual(shape(english));
  });

  test('has no empty text', () => {
    expect([...own].filter(([, { text }]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });

  test('has no text that says "undefined"', () => {
    expect([...own].filter(([, { text }]) => /undefined|NaN|\[object/.test(text)).map(([key]) => key)).toEqual([]);
  });

  test('leaves out nothing that a text is given in English', () => {
    const uses = (text: string | undefined) => text?.toLowerCase().includes(SAMPLE.toLowerCase()) ?? false;
    expect(
      [...english].filter(([key, { type, text }]) => type === 'function' && uses(text) && !uses(own.get(key)?.text)).map(([key]) => key),
    ).toEqual([]);
  });
});

describe.each(['es', 'pt'] as const)('the dictionary of %s', (language) => {
  // Words that are spelled alike in two languages, names among them.
  const MOST_ALIKE = 40;

  test('is not English', () => {
    const own = all[language] ?? new Map<string, { type: string; text: string }>();
    const alike = [...english].filter(([key, { text }]) => own.get(key)?.text === text).map(([key]) => key);
    expect(alike.length).toBeLessThan(MOST_ALIKE);
  });
});

describe.each(LANGUAGES)('a count in %s', (language) => {
  const w = words[language];

  test.each(['records', 'nations', 'visitsCount', 'searchResults'] as const)('has one form for one and another for more: %s', (key) => {
    const [one, more] = [w[key](1), w[key](2)].map((text) => text.replace(/\d+/, ''));
    expect(one).not.toBe(more);
  });

  test('of sources counts all and the primary ones', () => {
    expect(w.sourceCount(12, 7)).toMatch(/12.*7/);
  });
});
