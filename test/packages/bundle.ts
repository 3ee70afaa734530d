/** Bundles a few lines of an app that has both packages installed, as its own build would. */
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {build, transform} from 'esbuild';
import {rollup} from 'rollup';

export interface Bundle {
  readonly code: string;
  /** Paths of the modules of which something is left in the code. */
  readonly modules: readonly string[];
}

async function byEsbuild(project: string, source: string): Promise<Bundle> {
  const {outputFiles, metafile} = await build({
    stdin: {contents: source, resolveDir: project},
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    metafile: true,
    write: false,
    outfile: 'app.js',
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return {
    code: outputFiles.map((file) => file.text).join('\n'),
    modules: inputs.filter(([, {bytesInOutput}]) => bytesInOutput > 0).map(([path]) => path),
  };
}

async function byRollup(project: string, source: string): Promise<Bundle> {
  // A path in the project, so that its packages are found; there need be no file.
  const entry = join(project, 'app.js');
  const bundle = await rollup({
    input: entry,
    plugins: [
      {
        name: 'app',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
      },
      nodeResolve({browser: true, exportConditions: ['production'], rootDir: project}),
    ],
    // An import that is not found must fail, not stay in the code.
    onwarn: (warning) => {
      throw new Error(warning.message);
    },
  });
  const {output} = await bundle.generate({format: 'es'});
  await bundle.close();
  const chunks = output.filter((file) => file.type === 'chunk');
  const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules));
  // Rollup leaves that to a plugin; without it the two byte counts could not be compared.
  const {code} = await transform(chunks.map((chunk) => chunk.code).join('\n'), {minify: true});
  return {
    code,
    modules: modules.filter(([, {renderedLength}]) => renderedLength > 0).map(([path]) => path),
  };
}

export const bundlers = {esbuild: byEsbuild, rollup: byRollup};

export const gzippedBytes = (code: string | Buffer) => gzipSync(code, {level: 9}).length;
