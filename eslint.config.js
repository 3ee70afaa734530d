import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import storybook from 'eslint-plugin-storybook';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import ts from 'typescript-eslint';

export default defineConfig([
  {
    ignores: [
      '**/dist/',
      '**/storybook-static/',
      '**/coverage/',
      '**/generated/',
      'test/consumers/*/',
      'packages/widgets/custom-elements.json',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // `{of, ...field}` is how a key is left out.
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
      // A switch over hedges, stages or kinds must name each one, or have a default on purpose.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
  },
  {
    files: ['packages/widgets/src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
  },
  {files: ['stories/**/*.ts', '.storybook/*.ts'], extends: [storybook.configs['flat/recommended']]},
]);
