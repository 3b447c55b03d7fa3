import { defineConfig } from 'vitest/config';

const project = (name: string) => ({ test: { name, include: [`tests/${name}/**/*.test.ts`], environment: 'node' } });

export default defineConfig({ test: { projects: [project('unit'), project('build')] } });
