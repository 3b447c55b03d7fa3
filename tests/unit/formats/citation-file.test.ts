import { describe, expect, test } from 'vitest';
import { citationFile } from '../../../src/formats/citation-file.ts';
import type { Citable } from '../../../src/model/citable.ts';

const page = (changes: Partial<Citable> = {}): Citable => ({
  id: 'southern-partners-unitas-2025',
  language: 'en',
  title: 'Peru’s R&D: 50% of #1_a',
  date: '2026-12-01',
  url: 'https://southern-partners.example/x/unitas-2025',
  abstract: 'What it is.',
  ...changes,
});
const spanish = page({ id: 'southern-partners-unitas-2025-es', language: 'es', title: 'Perú: año', abstract: undefined });

describe('a citation as BibTeX', () => {
  const file = citationFile('bib', [page(), spanish]);

  test('has an entry for each version, by its id', () => {
    expect([...file.matchAll(/^@misc\{(.*),$/gm)].map(([, key]) => key)).toEqual([page().id, spanish.id]);
  });

  test('has the site as one name, and year, month and day as BibTeX wants them', () => {
    expect(file).toContain('author = {{Southern Partners}},');
    expect(file).toMatch(/year = \{2026\},\s+month = dec,\s+day = \{1\},/);
  });

  test('escapes the signs of LaTeX and keeps letters', () => {
    expect(file).toMatch(/R\}?\\&/);
    expect(file).toContain('50\\% of \\#1\\_a');
    expect(file).toContain('año');
  });
});

describe('a citation as RIS', () => {
  const file = citationFile('ris', [page(), spanish]);

  test('begins and ends each entry, with the line ends of the format', () => {
    const lines = file.split('\r\n');
    expect(lines.filter((line) => line === 'TY  - ELEC')).toHaveLength(2);
    expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(2);
    expect(file.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('has each field on one line, however long', () => {
    const abstract = 'A long summary of a page. '.repeat(20).trim();
    expect(citationFile('ris', [page({ abstract })])).toContain(`AB  - ${abstract}\r\n`);
  });

  test('has the author as an institution, the day in full and no cut id', () => {
    expect(file).toContain('AU  - Southern Partners,\r\n');
    expect(file).toContain('DA  - 2026/12/01/\r\n');
    expect(file).not.toContain('ID  - ');
  });
});

describe('a citation as CSL-JSON', () => {
  test('has the version with the site as author and as the work that it is part of', () => {
    expect(JSON.parse(citationFile('json', [page()]))).toEqual([
      {
        id: 'southern-partners-unitas-2025',
        type: 'webpage',
        language: 'en',
        title: 'Peru’s R&D: 50% of #1_a',
        author: [{ literal: 'Southern Partners' }],
        'container-title': 'Southern Partners',
        issued: { 'date-parts': [[2026, 12, 1]] },
        URL: 'https://southern-partners.example/x/unitas-2025',
        abstract: 'What it is.',
      },
    ]);
  });

  test('has no summary where there is none', () => {
    expect(citationFile('json', [spanish])).not.toContain('abstract');
  });
});
