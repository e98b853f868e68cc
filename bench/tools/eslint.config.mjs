// The ESLint run of the bench: what a project would turn on to be told of blocking calls and forgotten promises.
// Is copied beside the pinned ESLint, where its imports resolve.
import n from 'eslint-plugin-n';
import tseslint from 'typescript-eslint';

export default [
  {
    files: ['**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: process.cwd() },
    },
    // The sources' own comments turn off rules that are not known here.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    plugins: { n, '@typescript-eslint': tseslint.plugin },
    rules: { 'n/no-sync': 'error', '@typescript-eslint/no-floating-promises': 'error' },
  },
];
