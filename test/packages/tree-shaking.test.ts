import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {DatasetRecord, FactRecord} from '../../packages/data/src/schema/record.ts';
import {describe, expect, inject, it} from 'vitest';
import {bundlers, gzippedBytes, type Bundle} from './bundle.ts';

const {project} = inject('tarballs');
const {facts} = JSON.parse(
  readFileSync(join(project, 'node_modules/@putuo/data/dist/facts.json'), 'utf8'),
) as DatasetRecord;

const idsIn = ({code}: Bundle) =>
  facts.map(({id}) => id).filter((id) => new RegExp(`["'\`]${id}["'\`]`).test(code));

const linksOf = (record: FactRecord) =>
  [
    record.outcome,
    ...(record.type === 'figure' ? [record.partOf, record.change] : []),
    ...(record.type === 'claim' ? [record.rankedFigure] : []),
  ].filter((id) => id !== undefined);

/** A fact is nothing without the facts that it refers to: its change, its whole. */
function withLinks(id: string): string[] {
  const record = facts.find((fact) => fact.id === id);
  if (record === undefined) throw new Error(`There is no fact ${id} in facts.json.`);
  return [id, ...linksOf(record).flatMap(withLinks)];
}

const packagesIn = ({modules}: Bundle) => [
  ...new Set(
    modules.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []),
  ),
];

function say(what: string, bundler: string, {code}: Bundle): void {
  console.log(`${what}, by ${bundler}: ${code.length} bytes, ${gzippedBytes(code)} gzipped`);
}

describe.each(['esbuild', 'rollup'] as const)('an app bundled by %s', (bundler) => {
  it('holds the one fact it imports and the card, and no other fact', async () => {
    const bundle = await bundlers[bundler](
      project,
      `import {fiscalRevenueJanAug2023} from '@putuo/data/facts/putuo';
       import {DistrictStat} from '@putuo/widgets/district-stat';
       customElements.define('district-stat', DistrictStat);
       document.querySelector('district-stat').fact = fiscalRevenueJanAug2023;`,
    );
    say('One fact and the stat class', bundler, bundle);
    expect(idsIn(bundle).sort()).toEqual(withLinks('putuo.fiscal-revenue-jan-aug-2023').sort());
    expect(packagesIn(bundle)).toEqual(expect.arrayContaining(['@putuo/data', '@putuo/widgets']));
    expect(packagesIn(bundle).filter((name) => /^(zod|d3-.*|yaml|edtf)$/.test(name))).toEqual([]);
  });

  it('holds no fact when it imports only format', async () => {
    const bundle = await bundlers[bundler](
      project,
      `import {format} from '@putuo/data';
       globalThis.words = (figure) => format(figure, {lang: 'zh-Hans'});`,
    );
    say('Only format', bundler, bundle);
    expect(idsIn(bundle)).toEqual([]);
    expect(packagesIn(bundle)).toEqual(['@putuo/data']);
  });

  it('holds every fact when it asks for a fact by its id', async () => {
    const bundle = await bundlers[bundler](
      project,
      `import {fact} from '@putuo/data';
       globalThis.ask = fact;`,
    );
    say('Every fact', bundler, bundle);
    expect(idsIn(bundle)).toHaveLength(facts.length);
  });
});
