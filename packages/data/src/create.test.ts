import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createDataset} from './create.ts';
import {DatasetError} from './create/error.ts';
import {shippedDataset} from './index.ts';
import {townRecord} from './fixtures/record.ts';
import shippedJson from './generated/facts.json' with {type: 'json'};

type Path = readonly (string | number)[];

/** The record with one value put somewhere else than it belongs. */
function spoilt(path: Path, value: unknown): unknown {
  const record = townRecord();
  const [last, ...way] = path.toReversed();
  let place = record as Record<string | number, unknown>;
  for (const step of way.toReversed()) place = place[step] as Record<string | number, unknown>;
  if (last === undefined) return value;
  if (value === undefined) delete place[last];
  else place[last] = value;
  return record;
}

function messageOf(json: unknown): string {
  try {
    createDataset(json);
  } catch (error) {
    if (error instanceof DatasetError) return error.message;
    throw error;
  }
  return 'no error';
}

describe('createDataset puts objects where the record has ids', () => {
  const dataset = createDataset(townRecord());

  it('of subjects, metrics, units, documents and other facts', () => {
    const area = dataset.fact('hub.area-office');
    expect(area.about.partOf).toBe(dataset.subjects[0]);
    expect(area.evidence[0].document).toBe(dataset.documents[0]);
    const revenue = dataset.fact('ashford.revenue-2023');
    if (revenue.type !== 'figure') throw new Error('a figure became something else');
    expect(revenue.metric).toBe(dataset.metrics[2]);
    expect(revenue.quantity.unit).toBe(dataset.units[0]);
    expect(revenue.change).toBe(dataset.fact('ashford.growth-2023'));
    expect(revenue.disagreesWith).toEqual(['ashford.growth-2023']);
  });

  it('and freezes them, but not what it was given', () => {
    const record = townRecord();
    const before = structuredClone(record);
    const {all} = createDataset(record);
    expect(record).toEqual(before);
    expect(Object.isFrozen(record.facts[0])).toBe(false);
    expect(Object.isFrozen(all)).toBe(true);
    expect(all.every((fact) => Object.isFrozen(fact) && Object.isFrozen(fact.evidence[0]))).toBe(
      true,
    );
  });

  it('leaves absent keys absent', () => {
    expect(Object.keys(dataset.fact('hub.opened'))).not.toContain('scope');
  });

  it('puts lists into id order', () => {
    const record = townRecord();
    const turned = {...record, facts: record.facts.toReversed(), units: record.units.toReversed()};
    expect(createDataset(turned).all).toEqual(dataset.all);
    expect(createDataset(turned).units).toEqual(dataset.units);
  });

  it('takes the schema that an editor writes on top', () => {
    expect(createDataset({$schema: './facts.schema.json', ...townRecord()}).version).toBe('1.2.3');
  });

  it('takes a chain of parts as long as the list', () => {
    const record = townRecord();
    const [hub] = record.subjects;
    const chain = Array.from({length: 20_000}, (_, at) => ({
      ...hub,
      id: `hub-${at}`,
      partOf: at === 0 ? 'ashford' : `hub-${at - 1}`,
    }));
    const long = createDataset({...record, subjects: [...record.subjects, ...chain.toReversed()]});
    expect(long.subjects).toHaveLength(20_002);
  });
});

it('createDataset of the shipped facts.json is the shipped dataset', () => {
  const made = createDataset(structuredClone(shippedJson));
  const {documents, units, subjects, metrics, all, version} = shippedDataset();
  expect(made).toMatchObject({version, documents, units, subjects, metrics});
  expect(made.all).toEqual(all);
});

describe('createDataset names the way to what is wrong', () => {
  const year = {
    edtf: '2023',
    type: 'span',
    start: null,
    end: null,
    precision: 'year',
    basis: {by: 'stated'},
  };
  it.each<[string, Path, unknown]>([
    ['expected an object, not nothing', [], undefined],
    ['expected an object, not a list', [], []],
    ['expected what JSON.parse makes of a text, not the text "{}"', [], '{}'],
    ['version: expected a text, not nothing', ['version'], undefined],
    ['there is no key "fact" here; nearest: "facts"', ['fact'], []],
    ['facts: expected a list, not an object', ['facts'], {}],
    ['facts[0]: expected an object, not null', ['facts', 0], null],
    [
      'facts[1].type: expected "figure", "milestone" or "claim", not "rumour"',
      ['facts', 1, 'type'],
      'rumour',
    ],
    [
      'facts[3].quantity.unit: there is no unit "kmm"; nearest: "km2"',
      ['facts', 3, 'quantity', 'unit'],
      'kmm',
    ],
    [
      'facts[0].about: there is no subject "ashfort"; nearest: "ashford"',
      ['facts', 0, 'about'],
      'ashfort',
    ],
    [
      'facts[0].metric: there is no metric "groth"; nearest: "growth"',
      ['facts', 0, 'metric'],
      'groth',
    ],
    [
      'facts[0].evidence[0].document: there is no document "briefing"; nearest: "briefing-2023"',
      ['facts', 0, 'evidence', 0, 'document'],
      'briefing',
    ],
    ['facts[2].change: there is no fact "xyz"', ['facts', 2, 'change'], 'xyz'],
    [
      'facts[2].change: "hub.opened" is a milestone, not a figure',
      ['facts', 2, 'change'],
      'hub.opened',
    ],
    ['facts[1].voice: there is no subject "constructor"', ['facts', 1, 'voice'], 'constructor'],
    [
      'facts[2].disagreesWith[0]: there is no fact "growth-2023"; nearest: "ashford.growth-2023"',
      ['facts', 2, 'disagreesWith'],
      ['growth-2023'],
    ],
    [
      'facts[3].dims.purpose: there is no dimension "purpose"',
      ['facts', 3, 'dims'],
      {purpose: 'office'},
    ],
    [
      'facts[3].dims.use: there is no value "offices"; nearest: "office"',
      ['facts', 3, 'dims', 'use'],
      'offices',
    ],
    ['facts[3].also: expected at least one entry', ['facts', 3, 'also'], []],
    ['facts[0].evidence: expected at least one entry', ['facts', 0, 'evidence'], []],
    [
      'facts[0].evidence[0].lines[0]: line 9 comes after line 3',
      ['facts', 0, 'evidence', 0, 'lines'],
      [[9, 3]],
    ],
    [
      'facts[0].evidence[0].lines[0]: expected two entries',
      ['facts', 0, 'evidence', 0, 'lines'],
      [[9]],
    ],
    [
      'facts[0].evidence[0].lines: "briefing-2023" has 100 lines, not 101',
      ['facts', 0, 'evidence', 0, 'lines'],
      [[9, 101]],
    ],
    [
      'facts[0].quantity: decimal "29.9" is not value 29.8',
      ['facts', 0, 'quantity', 'decimal'],
      '29.9',
    ],
    [
      'facts[0].quantity.value: expected a number, not "29.8"',
      ['facts', 0, 'quantity', 'value'],
      '29.8',
    ],
    ['facts[0].quantity.value: expected a number, not NaN', ['facts', 0, 'quantity', 'value'], NaN],
    [
      'facts[0].quantity.digits: expected a whole number from 1, not 0',
      ['facts', 0, 'quantity', 'digits'],
      0,
    ],
    ['facts[0].period: a period needs a start or an end', ['facts', 0, 'period'], year],
    [
      'facts[0].period: 2023-02-01 comes after 2023-01-01',
      ['facts', 0, 'period'],
      {...year, start: '2023-02-01', end: '2023-01-01'},
    ],
    [
      'facts[0].period.start: expected a day such as "2023-09-27", not "today"',
      ['facts', 0, 'period', 'start'],
      'today',
    ],
    [
      'facts[0].reported: expected a date such as "2023-09-27", "2018-10" or "2016/2017", not "today"',
      ['facts', 0, 'reported'],
      'today',
    ],
    ['facts[0].scope.zh: expected a text, not nothing', ['facts', 0, 'scope'], {en: 'core'}],
    [
      'facts[0].scope.zh: expected a text that is not empty',
      ['facts', 0, 'scope'],
      {en: 'core', zh: ' '},
    ],
    ['facts[0]: there is no key "scpoe" here; nearest: "scope"', ['facts', 0, 'scpoe'], 'core'],
    ['facts[4]: there is no key "metric" here', ['facts', 4, 'metric'], 'area'],
    ['facts[4].id: there is another "hub.area-office"', ['facts', 4, 'id'], 'hub.area-office'],
    [
      'facts[4].id: expected an id without spaces, such as "putuo.parks", not "hub opened"',
      ['facts', 4, 'id'],
      'hub opened',
    ],
    [
      'facts[4].note.en: this text is longer than 20000 characters',
      ['facts', 4, 'note', 'en'],
      'x'.repeat(20_001),
    ],
    [
      'units[1].base.unit: there is no unit "km3"; nearest: "km2"',
      ['units', 1, 'base', 'unit'],
      'km3',
    ],
    ['units[1].base.factor: expected a number above 0, not -1', ['units', 1, 'base', 'factor'], -1],
    [
      'metrics[0].kind: expected "stock", "flow", "share", "change", "duration", "rate", not "sum"',
      ['metrics', 0, 'kind'],
      'sum',
    ],
    ['metrics[1].changeOf: there is no metric "income"', ['metrics', 1, 'changeOf'], 'income'],
    ['subjects[1].partOf: there is no subject "town"', ['subjects', 1, 'partOf'], 'town'],
    [
      'retired[0].movedTo: there is no fact "hub.space"; nearest: "hub.area-office"',
      ['retired', 0, 'movedTo'],
      'hub.space',
    ],
    [
      'documents[0].url: expected an address that begins with https://, not "javascript:alert(1)"',
      ['documents', 0, 'url'],
      'javascript:alert(1)',
    ],
  ])('%s', (message, path, value) => {
    expect(messageOf(path.length === 0 ? value : spoilt(path, value))).toBe(message);
  });

  it('where links run in a circle', () => {
    const record = townRecord();
    const [, , , area] = record.facts;
    const circle = (id: string, partOf: string) => ({...area, id, partOf});
    const facts = [...record.facts, circle('hub.a', 'hub.b'), circle('hub.b', 'hub.a')];
    expect(messageOf({...record, facts})).toBe(
      'facts[6]: links run in a circle: "hub.b" leads back to "hub.a"',
    );
    expect(messageOf(spoilt(['subjects', 0, 'partOf'], 'ashford'))).toBe(
      'subjects[0]: links run in a circle: "ashford" leads back to "ashford"',
    );
  });

  it('as a path of its own, for tools', () => {
    try {
      createDataset(spoilt(['facts', 3, 'quantity', 'unit'], 'kmm'));
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        name: 'DatasetError',
        path: 'facts[3].quantity.unit',
        problem: 'there is no unit "kmm"; nearest: "km2"',
      });
    }
  });
});

describe('createDataset is not led astray', () => {
  it('by keys of the prototype', () => {
    const record: unknown = JSON.parse(
      JSON.stringify(townRecord()).replace('"use":"office"', '"__proto__":"office"'),
    );
    expect(messageOf(record)).toBe('facts[3].dims.__proto__: there is no dimension "__proto__"');
  });

  it('by ids that every object has', () => {
    const text = JSON.stringify(townRecord())
      .replaceAll(/(?<="(id|about)":)"hub"/g, '"constructor"')
      .replaceAll('"area"', '"__proto__"');
    const dataset = createDataset(JSON.parse(text));
    expect(dataset.facts({about: 'constructor'})).toHaveLength(2);
    expect(
      dataset.latest({about: 'constructor', metric: '__proto__', dims: {use: 'office'}})?.id,
    ).toBe('hub.area-office');
  });

  it('by what a page has put on every object', () => {
    const scope = {en: 'all of it', zh: '全部'};
    Object.defineProperty(Object.prototype, 'scope', {value: scope, configurable: true});
    try {
      const {all} = createDataset(townRecord());
      expect(all.filter((fact) => Object.hasOwn(fact, 'scope'))).toHaveLength(1);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'scope');
    }
  });

  it('by a list that is nothing but holes', () => {
    expect(messageOf(spoilt(['facts'], new Array(2 ** 32 - 1)))).toBe(
      'facts[0]: expected an object, not nothing',
    );
  });

  it('by whatever else stands in place of anything', () => {
    const paths = allPaths(townRecord());
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.anything(), (path, value) => {
        const message = messageOf(spoilt(path, value));
        expect(message).not.toMatch(/undefined|\[object/);
      }),
      {numRuns: 500},
    );
  });
});

/** The way to every value of a record. */
function allPaths(value: unknown, way: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [way];
  const inner = Object.entries(value).flatMap(([key, item]) =>
    allPaths(item, [...way, Array.isArray(value) ? Number(key) : key]),
  );
  return way.length === 0 ? inner : [way, ...inner];
}
