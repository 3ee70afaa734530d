import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, inject, it} from 'vitest';

const {project} = inject('tarballs');
const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

const modules = {
  nodenext: {module: 'nodenext', moduleResolution: 'nodenext'},
  bundler: {module: 'esnext', moduleResolution: 'bundler'},
};

/** Type-checks one file as a stranger's project would, our declaration files included. */
function messagesFor(resolution: keyof typeof modules, source: string): string[] {
  const name = `types-${resolution}`;
  writeFileSync(join(project, `${name}.ts`), source);
  const compilerOptions = {
    ...modules[resolution],
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
    strict: true,
    skipLibCheck: false,
    noEmit: true,
  };
  const tsconfig = join(project, `${name}.json`);
  writeFileSync(tsconfig, JSON.stringify({compilerOptions, files: [`${name}.ts`]}));
  const {stdout} = spawnSync(process.execPath, [tsc, '-p', tsconfig], {encoding: 'utf8'});
  return stdout.split('\n').filter((line) => line !== '');
}

describe.each(['nodenext', 'bundler'] as const)('under %s', (resolution) => {
  it('a project that installs both packages type-checks', () => {
    const source = `
      import {fact, format, type Figure} from '@putuo/data';
      import {fiscalRevenueJanAug2023} from '@putuo/data/facts/putuo';
      import {DistrictStat} from '@putuo/widgets/district-stat';
      import '@putuo/widgets/define';

      const revenue: Figure<'putuo.fiscal-revenue-jan-aug-2023'> =
        fact('putuo.fiscal-revenue-jan-aug-2023');
      const words: string = format(revenue, {lang: 'zh-CN'});
      const card: DistrictStat = document.createElement('district-stat');
      card.fact = fiscalRevenueJanAug2023;
      card.append(words);
    `;
    expect(messagesFor(resolution, source)).toEqual([]);
  });

  it('an id with two digits swapped does not compile', () => {
    const source = `
      import {fact} from '@putuo/data';
      fact('putuo.fiscal-revenue-jan-aug-2032');
    `;
    expect(messagesFor(resolution, source)).toEqual([
      expect.stringMatching(/\(3,12\): error TS2345: .*'"putuo\.fiscal-revenue-jan-aug-2032"'/),
    ]);
  });

  it('a fact that is no figure cannot be given to a card', () => {
    const source = `
      import {DistrictStat} from '@putuo/widgets/district-stat';
      import type {Milestone} from '@putuo/data';
      declare const opened: Milestone;
      new DistrictStat().fact = opened;
    `;
    expect(messagesFor(resolution, source)).toEqual([
      expect.stringMatching(/\(5,\d+\): error TS2322: /),
    ]);
  });
});
