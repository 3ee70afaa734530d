import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, inject, it} from 'vitest';

const {project} = inject('tarballs');
const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

const sources = {
  'right.ts': `
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
  `,
  'mistyped-id.ts': `
    import {fact} from '@putuo/data';
    fact('putuo.fiscal-revenue-jan-aug-2032');
  `,
  'mistyped-import.ts': `
    import {fiscalRevenueJanAug2032} from '@putuo/data/facts/putuo';
    console.log(fiscalRevenueJanAug2032);
  `,
  'milestone-in-a-card.ts': `
    import type {Milestone} from '@putuo/data';
    import {DistrictStat} from '@putuo/widgets/district-stat';
    declare const opened: Milestone;
    new DistrictStat().fact = opened;
  `,
};

/** Type-checks the files as a stranger's project would, our declaration files included. */
function messagesUnder(module: string, moduleResolution: string): readonly string[] {
  for (const [name, source] of Object.entries(sources)) writeFileSync(join(project, name), source);
  const compilerOptions = {
    module,
    moduleResolution,
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
    strict: true,
    skipLibCheck: false,
    noEmit: true,
  };
  const tsconfig = join(project, `tsconfig.${moduleResolution}.json`);
  writeFileSync(tsconfig, JSON.stringify({compilerOptions, files: Object.keys(sources)}));
  const {stdout} = spawnSync(process.execPath, [tsc, '-p', tsconfig], {encoding: 'utf8'});
  return stdout.split('\n').filter((line) => line.includes('error TS'));
}

describe.each([
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
])('module %s, resolution %s', (module, moduleResolution) => {
  const messages = messagesUnder(module, moduleResolution);
  const messagesFor = (file: keyof typeof sources) =>
    messages.filter((message) => message.includes(`${file}(`));

  it('a project that installs both packages type-checks', () => {
    expect(
      messages.filter((message) => !/(mistyped|milestone)-[\w-]+\.ts\(/.test(message)),
    ).toEqual([]);
  });

  it('an id with two digits swapped does not compile', () => {
    expect(messagesFor('mistyped-id.ts')).toEqual([
      expect.stringMatching(/\(3,10\): error TS2345: .*'"putuo\.fiscal-revenue-jan-aug-2032"'/),
    ]);
  });

  it('nor does the import of a fact that there is not', () => {
    expect(messagesFor('mistyped-import.ts')).toEqual([
      expect.stringMatching(/\(2,13\): error TS\d+: .*fiscalRevenueJanAug2032/),
    ]);
  });

  it('a milestone cannot be given to a card', () => {
    expect(messagesFor('milestone-in-a-card.ts')).toEqual([
      expect.stringMatching(/\(5,5\): error TS2322: Type 'Milestone<string>'/),
    ]);
  });
});
