import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist', '.build', 'deploy/generated', '.astro', 'node_modules', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        document: 'readonly',
        window: 'readonly',
        location: 'readonly',
        history: 'readonly',
        localStorage: 'readonly',
        navigator: 'readonly',
      },
    },
    rules: {
      eqeqeq: 'error',
      // Spanish keeps "EE. UU." together with a no-break space.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
      'no-empty': ['error', { allowEmptyCatch: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, varsIgnorePattern: '^_$' }],
      'no-restricted-properties': ['error', { property: 'innerHTML', message: 'Build nodes with search/dom.ts: text stays text.' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  { files: ['**/*.astro'], rules: { 'astro/no-set-html-directive': 'off' } },
  // TypeScript itself finds names that do not exist, and knows the types of the platform.
  { files: ['**/*.{ts,astro}', '**/*.astro/*.ts'], rules: { 'no-undef': 'off' } },
);
