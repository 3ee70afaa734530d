import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {expect, it} from 'vitest';
import {openSite, strictPolicy} from './site.ts';

const query = fileURLToPath(new URL('../../packages/data/dist/query.js', import.meta.url));

it('createDataset reads a dataset where a page forbids eval, and nothing is reported', async () => {
  const {outputFiles} = await build({
    stdin: {
      contents: `import {createDataset} from ${JSON.stringify(query)};
        const lists = {documents: [], units: [], subjects: [], metrics: [], facts: [], retired: []};
        globalThis.read = [createDataset({version: '1.2.3', ...lists}).version];
        try { createDataset({version: 1, ...lists}); } catch (error) { read.push(error.message); }`,
      resolveDir: '/',
    },
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'error',
  });
  const site = await openSite();
  try {
    const before = outputFiles[0]?.text ?? '';
    const {page, console, faults} = await site.open('', {policy: strictPolicy, before});
    const read = await page.evaluate(() => (globalThis as unknown as {read: string[]}).read);
    expect(read).toEqual(['1.2.3', 'version: expected a string, not 1']);
    expect(await faults()).toEqual([]);
    expect(console).toEqual([]);
  } finally {
    await site.close();
  }
});
