import { defineConfig } from 'vitest/config';

// The modules are pure, so unit tests share them; loading them anew for each file would take most of the time.
const project = (name: string) => ({ test: { name, include: [`tests/${name}/**/*.test.ts`], environment: 'node', isolate: false } });

export default defineConfig({ test: { projects: [project('unit'), project('build')] } });
