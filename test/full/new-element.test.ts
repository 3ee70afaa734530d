import {cpSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {pnpm} from '../../tools/pnpm.ts';
import {Clone, ended} from './clone.ts';

// An element is added as CONTRIBUTING says: a folder of its own, an example, and its budget as the one line.

const clone = new Clone();
const path = (file: string) => join(clone.folder, file);
const widgets = 'packages/widgets';
const run = (command: string) =>
  ended(clone.type(`${pnpm.join(' ')} ${command}`, {PUTUO_DOCUMENTS: ''}));

/** The folder of an element with another name all through, without its tests and their pictures. */
function copyElement(from: string, to: string): void {
  cpSync(path(from), path(to), {
    recursive: true,
    filter: (file) => !/\.test\.ts$|\/pictures$/.test(file),
  });
  for (const entry of readdirSync(path(to), {withFileTypes: true})) {
    if (!entry.isFile()) continue;
    const file = path(`${to}/${entry.name}`);
    const text = readFileSync(file, 'utf8')
      .replaceAll('district-figure', 'district-sample')
      .replaceAll('DistrictFigure', 'DistrictSample')
      .replaceAll('figureHtml', 'sampleHtml')
      .replaceAll('FigureHtmlOptions', 'SampleHtmlOptions');
    writeFileSync(file, text);
  }
}

beforeAll(async () => {
  copyElement(`${widgets}/src/district-figure`, `${widgets}/src/district-sample`);
  copyElement(`${widgets}/test/district-figure`, `${widgets}/test/district-sample`);
  const sizes = path('test/packages/sizes.test.ts');
  const budgets = readFileSync(sizes, 'utf8');
  expect(budgets).toContain("  'district-figure': ");
  writeFileSync(
    sizes,
    budgets.replace("  'district-figure': ", "  'district-sample': 22,\n  'district-figure': "),
  );
  await run('install --frozen-lockfile');
  await run('-r run build');
}, 240_000);

afterAll(() => {
  clone.remove();
});

const script = `
import {DistrictSample} from '@putuo/widgets';
import {DistrictSample as alone} from '@putuo/widgets/district-sample';
import {sampleHtml} from '@putuo/widgets/static';
import '@putuo/widgets/define/district-sample';
import '@putuo/widgets/define';
console.log(DistrictSample === alone, typeof sampleHtml);
`;

test('it is exported, alone and with the others, and has its static form', async () => {
  writeFileSync(path(`${widgets}/try.mjs`), script);
  const output = await ended(clone.type(`node ${widgets}/try.mjs`));
  expect(output.trim()).toBe('true function');
});

test('the manifest describes it and the file for pages without a build defines it', () => {
  const manifest = readFileSync(path(`${widgets}/custom-elements.json`), 'utf8');
  expect(manifest).toContain('"name": "DistrictSample"');
  const file = readFileSync(path(`${widgets}/dist/cdn/putuo-widgets.js`), 'utf8');
  expect(file).toContain('"district-sample"');
});

test(
  'types, the rules of the rooms, its budget and its example hold',
  {timeout: 240_000},
  async () => {
    await run('run types');
    await run('run rooms');
    const output = await run('exec vitest run --project packages test/packages/sizes.test.ts');
    expect(output).toContain('district-sample: ');
  },
);
