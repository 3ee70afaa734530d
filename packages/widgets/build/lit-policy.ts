import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import type {Plugin} from 'esbuild';

const trustedHtml = fileURLToPath(new URL('../src/cdn/trusted-html.ts', import.meta.url));

/** What lit-html 3 does where it meets Trusted Types, and what is done instead. */
const patches = [
  {
    what: 'its policy',
    from: /\w+\?\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/g,
    to: () => 'putuoPolicy',
  },
  {
    what: 'its parsing',
    from: /(\w+)\.innerHTML=(\w+),/g,
    to: (_: string, template: string, html: string) => `putuoParse(${template},${html}),`,
  },
] as const;

/** Replaces the policy and the parsing of the bundled lit-html by ours, or fails where it is no longer built that way. */
export function patchLit(source: string): string {
  const patched = patches.reduce((text, {what, from, to}) => {
    const found = text.match(from)?.length ?? 0;
    if (found !== 1) {
      throw new Error(
        `lit-html has ${found} places that look like ${what}; expected 1. It has changed: read how it uses Trusted ` +
          'Types now and adapt packages/widgets/build/lit-policy.ts.',
      );
    }
    return text.replace(from, to);
  }, source);
  return `import {policy as putuoPolicy, parseInto as putuoParse} from ${JSON.stringify(trustedHtml)};\n${patched}`;
}

/** For the file that bundles Lit: the page's own Lit may have the policy name that stock lit-html asks for. */
export const litPolicy: Plugin = {
  name: 'lit-policy',
  setup(build) {
    let isPatched = false;
    build.onLoad(
      {filter: /[\\/]lit-html[\\/](node[\\/]|development[\\/])?lit-html\.js$/},
      async ({path}) => {
        isPatched = true;
        return {contents: patchLit(await readFile(path, 'utf8')), loader: 'js'};
      },
    );
    build.onEnd(() =>
      isPatched
        ? null
        : {errors: [{text: 'lit-html was not found in the bundle, so it was not patched.'}]},
    );
  },
};
