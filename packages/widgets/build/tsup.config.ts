import {defineConfig} from 'tsup';
import {finishCdn} from './cdn.ts';
import {elementEntries} from './elements.ts';
import {cssMinifier} from './minify-css.ts';
import {bareScales} from './bare-scales.ts';
import {bareShapes} from './bare-shapes.ts';
import packageJson from '../package.json' with {type: 'json'};

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      static: 'src/static.ts',
      ...elementEntries(),
    },
    format: ['esm'],
    // tsup 8 sets baseUrl, which TypeScript 6 calls deprecated.
    dts: {compilerOptions: {ignoreDeprecations: '6.0'}},
    clean: true,
    sourcemap: true,
    target: 'es2022',
    esbuildPlugins: [cssMinifier],
  },
  {
    entry: {'putuo-widgets': 'src/cdn/putuo-widgets.ts'},
    outDir: 'dist/cdn',
    format: ['esm'],
    platform: 'browser',
    target: 'es2022',
    // One file without an import, so that one hash covers it.
    noExternal: [/./],
    splitting: false,
    minify: true,
    sourcemap: true,
    metafile: true,
    esbuildOptions(options) {
      // Straight from the sources of the data: what no element asks for is then left out statement by statement.
      options.conditions = ['@putuo/source'];
      options.charset = 'utf8';
    },
    esbuildPlugins: [cssMinifier, bareScales, bareShapes],
    onSuccess: () => finishCdn('dist/cdn', packageJson.version),
  },
]);
