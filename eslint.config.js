import js from '@eslint/js'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

/** What is not the same on every machine. The core is compiled without the types of any platform; these are in the language itself. */
const IMPURE = ['Date', 'Intl'].map((name) => ({ name, message: 'The core has no clock and no locale: hand it in.' }))
const IMPURE_MEMBERS = [
  { object: 'Math', property: 'random', message: 'The same input gives the same page.' },
  ...['toLocaleString', 'toLocaleUpperCase', 'toLocaleLowerCase', 'localeCompare'].map((property) => ({ property, message: 'The core has no locale.' })),
]

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-control-regex': 'off', // control characters are what many of ours look for
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-misleading-character-class': ['error', { allowEscape: true }],
      'no-constant-condition': ['error', { checkLoops: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: true, allowTernary: true }],
      '@typescript-eslint/no-non-null-assertion': 'off', // noUncheckedIndexedAccess asks for them
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_|Agrees$', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['**/*.mjs', '*.js'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        TextDecoder: 'readonly',
        structuredClone: 'readonly',
      },
    },
  },
  {
    files: ['examples/playground/*.mjs'],
    languageOptions: { globals: Object.fromEntries(['document', 'fetch', 'atob', 'Worker', 'FontFace', 'Blob', 'globalThis'].map((name) => [name, 'readonly'])) },
  },
  {
    files: ['src/**'],
    plugins: { regexp },
    rules: {
      'no-console': 'error',
      // Other people's texts come here, of any length.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/node/**'],
    rules: { 'no-restricted-globals': ['error', ...IMPURE], 'no-restricted-properties': ['error', ...IMPURE_MEMBERS] },
  },
)
