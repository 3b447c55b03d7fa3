import { defineConfig } from '@playwright/test';
import { launchOptions } from './src/cli/browser.ts';

const PORT = Number(process.env['E2E_PORT'] ?? 4399);

export default defineConfig({
  projects: [
    { name: 'e2e', testDir: 'tests/e2e' },
    // One worker asks all queries in turn, because the scores are of all of them.
    { name: 'search', testDir: 'tests/search', fullyParallel: false, workers: 1 },
  ],
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  reporter: process.env['CI']
    ? [['dot'], ['json', { outputFile: '.build/e2e.json' }]]
    : [['list'], ['json', { outputFile: '.build/e2e.json' }]],
  use: { baseURL: `http://localhost:${PORT}`, launchOptions: launchOptions() },
  webServer: { command: 'node src/cli/serve.ts', port: PORT, env: { PORT: String(PORT) }, reuseExistingServer: false },
});
