import type {StorybookConfig} from '@storybook/web-components-vite';
import {defaultClientConditions, mergeConfig} from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: (vite, {configType}) =>
    mergeConfig(vite, {
      // The list of three hundred files that were written hides what went wrong.
      logLevel: configType === 'PRODUCTION' ? 'warn' : 'info',
      // The stories show the sources, so that a change is seen without a build.
      resolve: {conditions: ['@putuo/source', ...defaultClientConditions]},
      // Storybook's own parts are large, and only people who came for them load them.
      build: {
        chunkSizeWarningLimit: 4000,
        rolldownOptions: {checks: {pluginTimings: false}},
      },
    }),
};

export default config;
