import {storybookTest} from '@storybook/addon-vitest/vitest-plugin';
import {playwright} from '@vitest/browser-playwright';
import {defaultClientConditions, defaultServerConditions} from 'vite';
import {defineConfig, type TestProjectInlineConfiguration} from 'vitest/config';
import {chromiumArguments, chromiumPath} from './test/chromium.ts';

// Tests and stories read the sources; without this condition they would import a stale dist.
const conditions = ['@putuo/source', ...defaultClientConditions];
const serverConditions = ['@putuo/source', ...defaultServerConditions];

// What hangs is found all the same; what waits for one of two busy cores has not failed.
const testTimeout = 30_000;

function inChromium() {
  const launchOptions = {
    args: chromiumArguments,
    ...(chromiumPath === undefined ? {} : {executablePath: chromiumPath}),
  };
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({launchOptions}),
    instances: [{browser: 'chromium' as const}],
  };
}

function built(
  name: string,
  include: string[],
  globalSetup: string[] = [],
): TestProjectInlineConfiguration {
  const sequence = {groupOrder: 1};
  return {test: {name, environment: 'node', include, globalSetup, sequence, testTimeout}};
}

export default defineConfig({
  test: {
    // Lit's development build says so once in every page; tests want that build for its checks.
    onConsoleLog: (log) => !log.includes('Lit is in dev mode'),
    coverage: {include: ['packages/*/src/**/*.ts'], exclude: ['**/generated/**']},
    projects: [
      {
        resolve: {conditions},
        ssr: {resolve: {conditions: serverConditions}},
        test: {
          name: 'node',
          environment: 'node',
          include: ['packages/{data,cli}/**/*.test.ts', 'test/repository/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**'],
          testTimeout,
        },
      },
      {
        resolve: {conditions},
        test: {
          name: 'browser',
          include: ['packages/widgets/src/**/*.test.ts'],
          browser: inChromium(),
          testTimeout,
        },
      },
      {
        resolve: {conditions},
        plugins: [storybookTest({configDir: '.storybook'})],
        test: {name: 'stories', browser: inChromium(), testTimeout},
      },
      // What is published, and whole pages: these read dist, and start when the others are done, so
      // that a browser that counts its frames does not share two cores with them.
      built('packages', ['test/packages/**/*.test.ts'], ['test/packages/tarballs.ts']),
      built('pages', ['test/pages/**/*.test.ts']),
      built('full', ['test/full/**/*.test.ts']),
    ],
  },
});
