import {storybookTest} from '@storybook/addon-vitest/vitest-plugin';
import {playwright} from '@vitest/browser-playwright';
import {defaultClientConditions, defaultServerConditions, type Plugin} from 'vite';
import {defineConfig, type TestProjectInlineConfiguration} from 'vitest/config';
import type {} from './packages/widgets/test/widths.ts';
import {chromiumOptions} from './tools/chromium.ts';
import {fonts} from './tools/fonts.ts';

// Tests and stories read the sources; without this condition they would import a stale dist.
const conditions = ['@putuo/source', ...defaultClientConditions];
const serverConditions = ['@putuo/source', ...defaultServerConditions];

// What hangs is found all the same; what waits for one of two busy cores has not failed.
const testTimeout = 30_000;

function inChromium() {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({launchOptions: chromiumOptions()}),
    instances: [{browser: 'chromium' as const}],
  };
}

/** Pages that are measured bring their fonts. */
const withFonts: Plugin = {
  name: 'fonts-of-tests',
  configureServer: ({middlewares}) => void middlewares.use(fonts),
};
const setupFiles = ['./test/fonts.ts'];

/** Tests of what is built start when the others are done, and share two cores with nobody. */
function built(
  name: string,
  options: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      environment: 'node',
      include: [`test/${name}/**/*.test.ts`],
      sequence: {groupOrder: 1},
      testTimeout,
      ...options,
    },
  };
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
        plugins: [withFonts],
        test: {
          name: 'browser',
          setupFiles,
          include: ['packages/widgets/{src,test}/**/*.test.ts'],
          browser: inChromium(),
          provide: {manyWidths: false},
          testTimeout,
        },
      },
      {
        resolve: {conditions},
        plugins: [withFonts],
        test: {
          name: 'widths',
          setupFiles,
          include: ['packages/widgets/src/*/{boxes,fit}.test.ts'],
          browser: inChromium(),
          provide: {manyWidths: true},
          testTimeout: 4 * testTimeout,
        },
      },
      {
        resolve: {conditions},
        plugins: [storybookTest({configDir: '.storybook'}), withFonts],
        test: {name: 'stories', setupFiles, browser: inChromium(), testTimeout},
      },
      built('packages', {globalSetup: ['test/packages/tarballs.ts']}),
      built('pages'),
      built('full', {fileParallelism: false, hookTimeout: 120_000}),
    ],
  },
});
