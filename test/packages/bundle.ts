/**
 * Bundles a few lines of an app that has both packages installed, as its own build would. What the app loads only when
 * it is asked for (`import()`) is a file of its own, and not counted.
 */
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
    splitting: true,
    metafile: true,
    write: false,
    outdir: 'app',
  });
  const {outputs} = metafile;
  const entry = Object.keys(outputs).find((path) => outputs[path]?.entryPoint === '<stdin>') ?? '';
  const loaded = reachable(entry, (path) =>
    (outputs[path]?.imports ?? []).flatMap((file) =>
      file.kind === 'import-statement' ? [file.path] : [],
    ),
  );
  const inputs = loaded.flatMap((path) => Object.entries(outputs[path]?.inputs ?? {}));
  return {
    code: outputFiles
      .filter((file) => loaded.some((path) => file.path.endsWith(path)))
      .map((file) => file.text)
      .join('\n'),
    modules: inputs.filter(([, {bytesInOutput}]) => bytesInOutput > 0).map(([path]) => path),
  };
}

/** The file that an app starts with, and those that come with it. */
function reachable(
  start: string,
  importsOf: (file: string) => readonly string[],
): readonly string[] {
  const files = new Set([start]);
  for (const file of files) for (const next of importsOf(file)) files.add(next);
  return [...files];
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
      // zod speaks of `@__PURE__` in comments; no code of its is concerned.
      if (warning.code === 'INVALID_ANNOTATION') return;
      // Its modules import one another in a circle, which is its own affair.
      if (
        warning.code === 'CIRCULAR_DEPENDENCY' &&
        warning.ids?.every((id) => id.includes('/zod/'))
      )
        return;
      throw new Error(warning.message);
    },
  });
  const {output} = await bundle.generate({format: 'es'});
  await bundle.close();
  const files = new Map(
    output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
  );
  const start = [...files.values()].find((file) => file.isEntry)?.fileName ?? '';
  const loaded = reachable(start, (name) => files.get(name)?.imports ?? []);
  const chunks = loaded.flatMap((name) => files.get(name) ?? []);
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
