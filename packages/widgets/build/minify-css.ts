import {readFile} from 'node:fs/promises';
import {transform} from 'esbuild';
import type {Plugin} from 'esbuild';

const template = /\bcss`([^`$]*)`/g;

/** Takes white space and comments out of the styles: minifiers leave template literals as they are. */
export async function minifyCss(source: string): Promise<string> {
  const pieces = await Promise.all(
    [...source.matchAll(template)].map(async ([, raw = '']) => {
      const {code} = await transform(raw.replaceAll('\\\\', '\\'), {loader: 'css', minify: true});
      return code.trim().replaceAll('\\', '\\\\');
    }),
  );
  return source.replace(template, () => `css\`${pieces.shift() ?? ''}\``);
}

export const cssMinifier: Plugin = {
  name: 'minify-css',
  setup(build) {
    build.onLoad({filter: /[\\/]src[\\/].*(styles|tokens|shield)\.ts$/}, async ({path}) => ({
      contents: await minifyCss(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
