import type { AstroIntegration } from 'astro';

type LogLevel = 'debug' | 'info' | 'warn';

/**
 * Astro marks the module of every MDX file with a directive that Rolldown reports as unknown, one warning a file.
 * That report alone is left out; every other one is shown.
 */
export function quietBuild(): AstroIntegration {
  return {
    name: 'quiet-build',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            build: {
              rolldownOptions: {
                onLog: (level: LogLevel, log: { code?: string }, report: (level: LogLevel, log: never) => void) => {
                  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log as never);
                },
              },
            },
          },
        });
      },
    },
  };
}
