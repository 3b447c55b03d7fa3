import { describe, expect, test } from 'vitest';
import { quietBuild } from '../../../src/integrations/quiet-build.ts';

type Report = (level: string, log: { code?: string }) => void;
interface Config {
  vite: { build: { rolldownOptions: { onLog: (level: string, log: { code?: string }, report: Report) => void } } };
}

/** The codes that are reported of these. */
function reported(...codes: (string | undefined)[]): (string | undefined)[] {
  let config: Config | undefined;
  const setup = quietBuild().hooks['astro:config:setup'] as unknown as (options: { updateConfig: (made: Config) => void }) => void;
  setup({ updateConfig: (made) => (config = made) });
  const found: (string | undefined)[] = [];
  for (const code of codes) {
    config?.vite.build.rolldownOptions.onLog('warn', code === undefined ? {} : { code }, (_level, log) => found.push(log.code));
  }
  return found;
}

describe('what the build reports', () => {
  test('is not the directive at the head of every text', () => {
    expect(reported('MODULE_LEVEL_DIRECTIVE')).toEqual([]);
  });

  test('is everything else', () => {
    expect(reported('CIRCULAR_DEPENDENCY', 'MODULE_LEVEL_DIRECTIVE', undefined)).toEqual(['CIRCULAR_DEPENDENCY', undefined]);
  });
});
