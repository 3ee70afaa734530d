import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {datasetOf} from './dataset.ts';
import {townDataset} from '../../test/fixtures/dataset.ts';
import {claim, figure, milestone, period} from '../../test/fixtures/facts.ts';
import * as town from '../../test/fixtures/vocabulary.ts';
import type {FactFilter} from './filter.ts';
import type {Fact} from '../model/model.ts';

const dataset = datasetOf(townDataset);
const ids = (facts: readonly Fact[]) => facts.map(({id}) => id);

describe('facts', () => {
  it('gives all of them in id order without a filter', () => {
    expect(dataset.facts()).toEqual(dataset.all);
    expect(ids(dataset.all)).toEqual(ids(dataset.all).toSorted());
  });

  it.each<[string, FactFilter, readonly string[]]>([
    ['a subject', {about: 'hub', type: 'figure'}, ['hub.area-office', 'hub.companies-2023']],
    ['subjects, by OR', {about: ['hub', 'birch'], type: 'milestone'}, ['hub.opened']],
    ['a subject without its parts', {about: 'ashford', metric: 'companies'}, []],
    [
      'a subject with its parts',
      {about: 'ashford', within: true, metric: 'companies'},
      ['hub.companies-2023'],
    ],
    ['metrics', {metric: ['area', 'revenue']}, ['ashford.revenue-2023', 'hub.area-office']],
    ['types', {type: ['claim', 'milestone']}, ['ashford.growth-rank-2023', 'hub.opened']],
    ['stages', {stage: ['planned']}, []],
    ['a time that a period touches', {during: '2019-12'}, ['hub.opened']],
    ['the very day', {during: '2019-12-05'}, ['hub.opened']],
    ['a day too early', {during: '2019-12-04'}, []],
    ['a day too late', {during: '2019-12-06'}, []],
    ['a time that is none', {during: 'yesterday'}, []],
    ['a document', {document: 'paper-2019'}, []],
    ['an id that is no id', {about: '__proto__', metric: 'constructor'}, []],
    ['no value at all', {about: []}, []],
  ])('lets through %s', (_, filter, expected) => {
    expect(ids(dataset.facts(filter))).toEqual(expected);
  });

  it('gives a list of its own: sorting it spoils nothing', () => {
    const mine = dataset.facts({about: 'hub'}) as Fact[];
    mine.reverse();
    expect(ids(dataset.facts({about: 'hub'}))).toEqual(ids(mine).toSorted());
  });

  it('gives what a plain loop would, whatever the filter', () => {
    const subjects = [
      town.ashford,
      town.birch,
      town.hub,
      {...town.hub, id: 'room', partOf: town.hub},
    ];
    const metrics = [town.beds, town.companies, town.revenue];
    const stages = ['achieved', 'under-way', 'planned'] as const;
    const periods = [null, period('2019'), period('2021/..', 'since'), period('../2020', 'by')];
    const documents = [town.briefing, town.paper];
    const one = fc.record({
      about: fc.constantFrom(...subjects),
      metric: fc.constantFrom(...metrics, null),
      stage: fc.constantFrom(...stages),
      period: fc.constantFrom(...periods),
      document: fc.constantFrom(...documents),
    });
    const ofSome = (...values: readonly string[]) =>
      fc.option(fc.oneof(fc.constantFrom(...values), fc.subarray([...values])), {nil: undefined});
    const filters = fc.record({
      about: ofSome('ashford', 'birch', 'hub', 'room', 'nowhere'),
      within: fc.option(fc.boolean(), {nil: undefined}),
      metric: ofSome('beds', 'companies', 'revenue'),
      stage: ofSome(...stages),
      type: ofSome('figure', 'milestone'),
      document: ofSome('briefing-2023', 'paper-2019'),
      during: fc.constantFrom(undefined, '2019', '2022', '2018/2020'),
    });
    fc.assert(
      fc.property(fc.array(one), filters, (drawn, drawnFilter) => {
        const facts = drawn.map(({metric, document, ...more}, at): Fact => {
          const [entry] = figure(town.beds, '1').evidence;
          const rest = {...more, evidence: [{...entry, document}] as const};
          const id = `f${String(at).padStart(4, '0')}`;
          return metric
            ? figure(metric, '1', {...rest, id})
            : {...milestone('m', 'M', '某', rest), id};
        });
        const filter = drawnFilter as FactFilter;
        const asked = datasetOf({...townDataset, facts}).facts(filter);
        expect(ids(asked)).toEqual(ids(facts.filter((fact) => passes(fact, filter))));
      }),
    );
  });
});

/** The same question, asked in the plainest way. */
function passes(fact: Fact, filter: FactFilter): boolean {
  const among = (asked: string | readonly string[] | undefined, ...given: readonly string[]) =>
    asked === undefined || given.some((value) => [asked].flat().includes(value));
  const wholes = [fact.about.id, fact.about.partOf?.id ?? '', fact.about.partOf?.partOf?.id ?? ''];
  const [from, to] = (filter.during ?? '').split('/');
  const touches =
    filter.during === undefined ||
    (fact.period !== null &&
      (fact.period.start ?? '0000') <= `${to ?? from}-12-31` &&
      (fact.period.end ?? '9999') >= `${from}-01-01`);
  return (
    among(filter.about, ...(filter.within ? wholes : [fact.about.id])) &&
    among(filter.metric, fact.type === 'figure' ? fact.metric.id : '') &&
    among(filter.stage, fact.stage) &&
    among(filter.type, fact.type) &&
    among(filter.document, ...fact.evidence.map(({document}) => document.id)) &&
    touches
  );
}

describe('findFact', () => {
  it('finds an id, whatever white space stands round it', () => {
    const found = dataset.findFact(' hub.opened\n');
    expect(found).toEqual({status: 'found', fact: dataset.fact('hub.opened')});
  });

  it('follows an id that moved, and moved again', () => {
    const fact = dataset.fact('hub.companies-2023');
    expect(dataset.findFact('hub.firms')).toEqual({
      status: 'moved',
      to: 'hub.companies-2023',
      fact,
    });
  });

  it('says why an id was withdrawn', () => {
    const why = {en: 'printed by mistake', 'zh-Hans': '误印'};
    expect(dataset.findFact('hub.rumour')).toEqual({status: 'withdrawn', why});
  });

  it('names the nearest where there is none', () => {
    expect(dataset.findFact('hub.company-2023')).toEqual({
      status: 'unknown',
      nearest: ['hub.companies-2023'],
    });
  });

  it('does not go round with ids that moved in a circle', () => {
    const retired = [
      {id: 'a', movedTo: 'b'},
      {id: 'b', movedTo: 'a'},
    ];
    expect(datasetOf({...townDataset, retired}).findFact('a').status).toBe('unknown');
  });

  it.each([
    '',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '\u{d800}',
    'x'.repeat(1e6),
  ])('takes %j for what it is: unknown', (text) => {
    expect(dataset.findFact(text).status).toBe('unknown');
  });
});

describe('fact', () => {
  it('throws for an id that is none, naming the nearest', () => {
    expect(() => dataset.fact('hub.open')).toThrow(
      new RangeError('there is no fact "hub.open"; nearest: "hub.opened"'),
    );
    expect(() => dataset.fact('zzz')).toThrow(new RangeError('there is no fact "zzz"'));
  });

  it('leads from a moved id to its fact, and says why one was withdrawn', () => {
    expect(dataset.fact('hub.firms').id).toBe('hub.companies-2023');
    expect(() => dataset.fact('hub.rumour')).toThrow('was withdrawn: printed by mistake');
  });
});

describe('a dataset', () => {
  it('may be taken apart: its functions need no this', () => {
    const {facts, fact} = dataset;
    expect(facts({about: 'birch'})).toEqual([]);
    expect(fact('hub.opened').type).toBe('milestone');
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(dataset)).toBe(true);
  });

  it('gives back what it was made of', () => {
    const {version, documents, units, subjects, metrics} = townDataset;
    expect(dataset).toMatchObject({version, documents, units, subjects, metrics});
  });
});

it('a claim is not found by a metric', () => {
  const facts = [claim('a', 'Largest', '最大')];
  expect(datasetOf({...townDataset, facts}).facts({metric: 'companies'})).toEqual([]);
});
