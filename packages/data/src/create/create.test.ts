import {describe, expect, it} from 'vitest';
import {createDataset} from './create.ts';
import {townRecord} from '../../test/fixtures/record.ts';
import shippedJson from '../generated/facts.json' with {type: 'json'};
import {shippedDataset} from '../index.ts';

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
