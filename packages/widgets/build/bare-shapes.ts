import {readFile} from 'node:fs/promises';
import type {Plugin} from 'esbuild';

/** d3-shape 3 up to its lines. What follows it, curves above all, no minifier dares to leave out. */
export function linesOnly(source: string): string {
  const [lines = '', others] = source.split(/^(?=function area\()/m);
  if (others === undefined || !/^function line\(/m.test(lines)) {
    throw new Error(
      'd3-shape is not written as version 3 is, lines before areas. Read how it draws lines now and adapt ' +
        'packages/widgets/build/bare-shapes.ts.',
    );
  }
  return `${lines}export {line};\n`;
}

/** For the file that bundles d3: its shapes come whole, 3 kB gzipped more than the lines that ours are. */
export const bareShapes: Plugin = {
  name: 'bare-shapes',
  setup(build) {
    build.onLoad({filter: /[\\/]d3-shape\.m?js$/}, async ({path}) => ({
      contents: linesOnly(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};
