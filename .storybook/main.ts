import type {StorybookConfig} from '@storybook/web-components-vite';
import {defaultClientConditions, mergeConfig} from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  // The stories show the sources, so that a change is seen without a build.
  viteFinal: (vite) =>
    mergeConfig(vite, {resolve: {conditions: ['@putuo/source', ...defaultClientConditions]}}),
};

export default config;
