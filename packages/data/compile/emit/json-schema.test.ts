import {Ajv} from 'ajv';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {messageOf, damagedRecord, type Path} from '../../test/fixtures/damaged.ts';
import {townRecord} from '../../test/fixtures/record.ts';
import shippedFacts from '../../src/generated/facts.json' with {type: 'json'};
import shippedSchema from '../../src/generated/facts.schema.json' with {type: 'json'};
import {datasetSchemas} from '../../src/schema/dataset.ts';
import {BEYOND, jsonSchema} from './json-schema.ts';

// As anyone would: no draft chosen, no formats added, and strict, so that what ajv does not know is an error.
const validate = new Ajv({strict: true}).compile(jsonSchema());
const isValid = (json: unknown): boolean => validate(json);
const isTaken = (json: unknown): boolean => messageOf(json) === 'no error';

describe('facts.schema.json', () => {
  it('is shipped as it is written, and says what it is', () => {
    expect(shippedSchema).toEqual(jsonSchema());
    expect(shippedSchema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: 'urn:putuo:facts.schema.json',
      title: 'Facts of districts',
    });
  });

  it('accepts facts.json as it is shipped', () => {
    expect(isValid(shippedFacts)).toBe(true);
    expect(isValid({$schema: './facts.schema.json', ...shippedFacts})).toBe(true);
  });

  it.each<[string, Path, unknown]>([
    ['an id with a space', ['facts', 0, 'id'], 'ashford.growth 2023'],
    ['an id the elements call malformed', ['facts', 0, 'id'], 'Town/Homes'],
    ['a subject in capitals', ['subjects', 0, 'id'], 'Ashford'],
    ['a unit of four capitals', ['units', 0, 'id'], 'CNYX'],
    ['a relative address', ['documents', 0, 'url'], '/news/1'],
    ['an address that a page could run', ['documents', 0, 'url'], 'javascript:alert(1)'],
    ['a date that is none', ['facts', 0, 'reported'], 'today'],
    ['a day that no month has', ['facts', 0, 'reported'], '2023-02-29'],
    ['a year with half an end', ['facts', 0, 'period', 'edtf'], '2023/soon'],
    [
      'a period without start and end',
      ['facts', 0, 'period'],
      {...period(), start: null, end: null},
    ],
    ['an empty list of evidence', ['facts', 0, 'evidence'], []],
    ['a range of one line', ['facts', 0, 'evidence', 0, 'lines'], [[3]]],
    ['a range of three lines', ['facts', 0, 'evidence', 0, 'lines'], [[3, 4, 5]]],
    ['a line before the first', ['facts', 0, 'evidence', 0, 'lines'], [[0, 1]]],
    ['a document without lines', ['documents', 0, 'lines'], 0],
    ['a text of blanks', ['facts', 4, 'what', 'en'], '  '],
    ['a text that is too long', ['facts', 4, 'what', 'en'], 'x'.repeat(20_001)],
    ['a hedge nobody knows', ['facts', 0, 'quantity', 'hedge'], 'some'],
    ['a stage nobody knows', ['facts', 0, 'stage'], 'done'],
    ['a key nobody knows', ['facts', 0, 'colour'], 'red'],
    ['a decimal in words', ['facts', 0, 'quantity', 'decimal'], 'thirty'],
  ])('refuses %s, and so does createDataset', (_, path, value) => {
    const json = damagedRecord(path, value);
    expect([isValid(json), isTaken(json)]).toEqual([false, false]);
  });

  it('counts the characters of a text as createDataset does', () => {
    for (const [text, fits] of [
      ['😀'.repeat(20_000), true],
      ['😀'.repeat(20_001), false],
    ]) {
      const json = damagedRecord(['facts', 4, 'what', 'en'], text);
      expect([isValid(json), isTaken(json)]).toEqual([fits, fits]);
    }
  });
});

/** What createDataset says of each thing that JSON Schema has no words for. */
const REASONS: Readonly<Record<(typeof BEYOND)[number], RegExp>> = {
  'a decimal is its value': /: decimal ".+" is not value /,
  'a first line or day does not come after the last': / comes after /,
  'an id stands once in its list': /\.id: there is another "/,
  'what an id refers to is there, and of the right type':
    /: (there is no (unit|document|subject|metric|fact) "|".+" is a (milestone|claim), not a figure$)/,
  'links run in no circle': /: links run in a circle: /,
  'lines are lines of their document': /\.lines: ".+" has \d+ lines, not \d+$/,
  'the dimensions of a figure are those of its metric':
    /\.dimensions(\.\w+|\[".*"\]): there is no (dimension|value) "/,
};

describe('createDataset asks for more than JSON Schema can say', () => {
  it.each<[(typeof BEYOND)[number], Path, unknown]>([
    ['a decimal is its value', ['facts', 0, 'quantity', 'decimal'], '29.9'],
    [
      'a first line or day does not come after the last',
      ['facts', 0, 'evidence', 0, 'lines'],
      [[9, 3]],
    ],
    ['a first line or day does not come after the last', ['facts', 0, 'reported'], '2023/2022'],
    [
      'a first line or day does not come after the last',
      ['facts', 0, 'period', 'end'],
      '2022-12-31',
    ],
    ['an id stands once in its list', ['facts', 4, 'id'], 'hub.area-office'],
    ['what an id refers to is there, and of the right type', ['facts', 0, 'about'], 'nowhere'],
    ['what an id refers to is there, and of the right type', ['facts', 2, 'change'], 'hub.opened'],
    ['links run in no circle', ['subjects', 0, 'partOf'], 'hub'],
    ['lines are lines of their document', ['facts', 0, 'evidence', 0, 'lines'], [[1, 101]]],
    [
      'the dimensions of a figure are those of its metric',
      ['facts', 3, 'dimensions'],
      {size: 'small'},
    ],
    [
      'the dimensions of a figure are those of its metric',
      ['facts', 3, 'dimensions', 'use'],
      'flat',
    ],
  ])('%s', (reason, path, value) => {
    const json = damagedRecord(path, value);
    expect(isValid(json)).toBe(true);
    expect(messageOf(json)).toMatch(REASONS[reason]);
  });

  it('and JSON Schema says so', () => {
    for (const reason of BEYOND)
      expect(shippedSchema).toHaveProperty('description', expect.stringContaining(reason));
    expect(Object.keys(REASONS)).toEqual(BEYOND);
  });
});

it('what one accepts the others accept, but for what JSON Schema cannot say', () => {
  const seen = {taken: 0, beyond: 0, refused: 0};
  fc.assert(
    fc.property(fc.array(change(), {minLength: 1, maxLength: 2}), (changes) => {
      // By way of text: `undefined` and -0 are not JSON.
      const json: unknown = JSON.parse(JSON.stringify(changed(changes)));
      const message = messageOf(json);
      if (message === 'no error') {
        seen.taken += 1;
        expect(isValid(json)).toBe(true);
        expect(datasetSchemas().dataset.safeParse(json).success).toBe(true);
      } else if (isValid(json)) {
        seen.beyond += 1;
        expect(
          Object.values(REASONS).some((reason) => reason.test(message)),
          message,
        ).toBe(true);
      } else {
        seen.refused += 1;
      }
    }),
    {numRuns: 2000},
  );
  // Each of the three was tried, or the property says little.

  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(20);
});

interface Change {
  readonly path: Path;
  readonly value: unknown;
}

/** A value of the record replaced: by what stands in such a place elsewhere, by one nearly right, or by anything. */
function change(): fc.Arbitrary<Change> {
  const places = valuesIn(townRecord());
  const words = fc.string({unit: 'binary', minLength: 1, maxLength: 8});
  return fc.constantFrom(...places).chain(({path, value: given}) => {
    const alike = places.filter((other) => other.path.at(-1) === path.at(-1));
    const value = fc.oneof(
      {weight: 6, arbitrary: fc.constantFrom(...alike.map((other) => other.value))},
      {weight: 4, arbitrary: typeof given === 'string' ? words : fc.constant(given)},
      {weight: 4, arbitrary: fc.constantFrom(...WELL_FORMED)},
      {weight: 3, arbitrary: fc.constantFrom(...NEARLY_RIGHT)},
      {weight: 1, arbitrary: fc.jsonValue({maxDepth: 2})},
    );
    return fc.record({path: fc.constant(path), value});
  });
}

const WELL_FORMED: readonly unknown[] = [
  ...['hub', 'ashford', 'area', 'growth', 'km2', 'CNY', 'briefing-2023', 'nowhere', 'office'],
  ...['hub.opened', 'ashford.growth-2023', 'ashford.growth-rank-2023', 'hub.nowhere'],
  ...['42', '-2.50', '2021', '2025-01-01', 1, 42, 101, [[2, 1]], [[1, 101]], {use: 'home'}],
];

const NEARLY_RIGHT: readonly unknown[] = [
  ...['Hub', 'hub.rumour', 'a.b.c', 'visit/month', 'USD', 'usd-2', 'x y', ''],
  ...['2024', '2024-02-29', '2023-02-29', '2024-13', '193X', '19XX', '2020/2021', '2021/2020'],
  ...['2021/..', '../2021', '../..', '2019-06~', '29.8', '29.80', '-1', '1e3', 'none', 'since'],
  ...['https://example.org/a', '/a', 'ftp://example.org', 'f'.repeat(64), '__proto__'],
  ...[0, 1, -1, 1.5, 29.8, 2 ** 53, null, true, [], {}, [[1, 2]], undefined],
];

function valuesIn(value: unknown, path: Path = []): Change[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) =>
          valuesIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : [];
  return path.length === 0 ? inner : [{path, value}, ...inner];
}

/** A change whose place an earlier one has taken away is none. */
function changed(changes: readonly Change[]): unknown {
  const record: unknown = townRecord();
  for (const {path, value} of changes) {
    const place = path.slice(0, -1).reduce<unknown>((at, step) => stepInto(at, step), record);
    if (typeof place === 'object' && place !== null)
      Reflect.set(place, path.at(-1) ?? '', structuredClone(value));
  }
  return record;
}

function stepInto(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
}

function period(): object {
  return townRecord().facts[0]?.period ?? {};
}
