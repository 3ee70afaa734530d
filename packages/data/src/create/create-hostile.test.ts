import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createDataset} from './create.ts';
import {townRecord} from '../../test/fixtures/record.ts';
import {messageOf, damagedRecord, type Path} from '../../test/fixtures/damaged.ts';

describe('createDataset is not led astray', () => {
  it('by keys of the prototype', () => {
    const record: unknown = JSON.parse(
      JSON.stringify(townRecord()).replace('"use":"office"', '"__proto__":"office"'),
    );
    expect(messageOf(record)).toBe(
      'facts[3].dimensions.__proto__: there is no dimension "__proto__"',
    );
  });

  it('by ids that every object has', () => {
    const text = JSON.stringify(townRecord())
      .replaceAll(/(?<="(id|about)":)"hub"/g, '"constructor"')
      .replaceAll('"area"', '"constructor"')
      .replaceAll('"use"', '"constructor"');
    const dataset = createDataset(JSON.parse(text));
    expect(dataset.facts({about: 'constructor'})).toHaveLength(2);
    expect(
      dataset.latest({
        about: 'constructor',
        metric: 'constructor',
        dimensions: {constructor: 'office'},
      })?.id,
    ).toBe('hub.area-office');
  });

  it('by what a page has put on every object', () => {
    const scope = {en: 'all of it', 'zh-Hans': '全部'};
    Object.defineProperty(Object.prototype, 'scope', {value: scope, configurable: true});
    try {
      const {all} = createDataset(townRecord());
      expect(all.filter((fact) => Object.hasOwn(fact, 'scope'))).toHaveLength(1);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'scope');
    }
  });

  it('by a list that is nothing but holes', () => {
    expect(messageOf(damagedRecord(['facts'], new Array(2 ** 32 - 1)))).toBe(
      'facts[0]: expected an object, not nothing',
    );
  });

  it('by whatever else stands in place of anything', () => {
    const paths = allPaths(townRecord());
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.anything(), (path, value) => {
        const message = messageOf(damagedRecord(path, value));
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
