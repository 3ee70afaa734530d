import {readFile} from 'node:fs/promises';
import type {Plugin} from 'esbuild';

/** Of d3-interpolate 3: what `value` finds for a number, and all else that scales of numbers call. */
const kept = ['number', 'round', 'piecewise'] as const;

/** d3-interpolate without colours, texts, dates and lists: between numbers it does what it did. */
export function numbersOnly(source: string): string {
  const functions = kept.map((name) =>
    new RegExp(`^function ${name}\\(.*?^}$`, 'ms').exec(source)?.at(0),
  );
  if (functions.includes(undefined) || !source.includes('(t === "number" ? number')) {
    throw new Error(
      'd3-interpolate is not written as version 3 is. Read how it interpolates numbers now and adapt ' +
        'packages/widgets/build/bare-scales.ts.',
    );
  }
  return [
    ...functions,
    'const value = number;',
    'export {value as interpolate, number as interpolateNumber, round as interpolateRound, piecewise};',
  ].join('\n');
}

/** What scales write ticks with. Ours are in the words of each language, and nothing calls these. */
const unwritten = `
  const written = () => String;
  export {written as timeFormat, written as utcFormat, written as format, written as formatPrefix,
    written as formatSpecifier, written as precisionFixed, written as precisionPrefix, written as precisionRound};
`;

/** For the file that bundles d3: scales bring 14 kB, gzipped, of colours and formats that ours never ask for. */
export const bareScales: Plugin = {
  name: 'bare-scales',
  setup(build) {
    build.onLoad({filter: /[\\/]d3-interpolate\.m?js$/}, async ({path}) => ({
      contents: numbersOnly(await readFile(path, 'utf8')),
      loader: 'js',
    }));
    build.onLoad({filter: /[\\/]d3-(time-)?format\.m?js$/}, () => ({
      contents: unwritten,
      loader: 'js',
    }));
    build.onEnd(({metafile, outputFiles}) => {
      const colours = Object.keys(metafile?.inputs ?? {}).find((path) =>
        path.includes('/d3-color/'),
      );
      const isWritten = outputFiles?.some(({text}) => /\.tickFormat\(/.test(text));
      return {
        errors: [
          ...(colours
            ? [{text: `${colours} came into the file all the same: who imports it?`}]
            : []),
          ...(isWritten
            ? [{text: 'tickFormat is called, and its formats are not in the file.'}]
            : []),
        ],
      };
    });
  },
};
