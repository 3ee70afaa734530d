import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {datasetOf} from '../query/dataset.ts';
import {townDataset} from '../../test/fixtures/dataset.ts';
import {evidence, figure, milestone} from '../../test/fixtures/facts.ts';
import * as town from '../../test/fixtures/vocabulary.ts';
import type {Fact} from '../model/model.ts';

const elevator = {
  ...town.home,
  id: 'elevator',
  words: {en: {one: 'elevator', other: 'elevators'}, 'zh-Hans': {other: '电梯'}},
  counter: {'zh-Hans': '台'},
};
const installed = {
  ...town.beds,
  id: 'elevators',
  label: {en: 'Elevators installed', 'zh-Hans': '加装电梯'},
  unit: elevator,
  definition: {en: 'Lifts added to older homes.', 'zh-Hans': '既有多层住宅加装的电梯。'},
};
const elevators = figure(installed, '500', {
  id: 'ashford.elevators',
  hedge: 'over',
  stage: 'planned',
});
const homes = figure({...town.area, unit: town.home}, '4151', {
  id: 'ashford.homes',
  label: {en: 'Rental homes', 'zh-Hans': '租赁住房'},
  note: {en: 'Some have elevators.', 'zh-Hans': '部分有电梯。'},
});
const creek = milestone('creek', 'Creek opened for walkers', '河岸贯通开放', {
  about: town.hub,
  evidence: [evidence('half marathon')],
});
const dataset = datasetOf({...townDataset, facts: [creek, elevators, homes, ...townDataset.facts]});
const ids = (facts: readonly Fact[]) => facts.map(({id}) => id);
const found = (text: string, lang?: string) => ids(dataset.search(text, {lang}));

describe('search finds a fact', () => {
  it.each([
    [
      'by its name, before one that only mentions it',
      'elevators',
      ['ashford.elevators', 'ashford.homes'],
    ],
    ['by the singular of a name', 'elevator', ['ashford.elevators', 'ashford.homes']],
    ['by the beginning of a word', 'elev', ['ashford.elevators', 'ashford.homes']],
    ['with two letters swapped', 'elevaotrs', ['ashford.elevators', 'ashford.homes']],
    ['with a letter left out', 'marathn', ['ashford.creek']],
    ['by Chinese words', '电梯', ['ashford.elevators', 'ashford.homes']],
    ['by a longer Chinese phrase', '加装电梯', ['ashford.elevators']],
    ['by one Chinese character', '河', ['ashford.creek']],
    ['by its number', '4,151', ['ashford.homes']],
    ['by its number in Chinese', '104.3亿', ['ashford.revenue-2023']],
    ['by printed words', 'half marathon', ['ashford.creek']],
    ['by two words that both hold', 'rental homes', ['ashford.homes']],
    ['by stage', 'planned elevators', ['ashford.elevators']],
    ['by the place that its subject is part of', 'Ashford creek', ['ashford.creek']],
    ['by an id', 'hub.companies-2023', ['hub.companies-2023']],
  ])('%s: %s', (_, text, expected) => {
    expect(found(text).slice(0, expected.length)).toEqual(expected);
  });

  it('leaves out what holds only a few of the words', () => {
    expect(found('elevators planned in ashford')).toEqual(['ashford.elevators']);
  });

  it('lets the words of the language asked for count more', () => {
    const latin = milestone('a', 'Plaza opened', 'PUSH广场开放');
    const both = milestone('b', 'PUSH opened', '广场开放');
    const plazas = datasetOf({...townDataset, facts: [latin, both]});
    expect(ids(plazas.search('push', {lang: 'zh'}))).toEqual(['ashford.a', 'ashford.b']);
    expect(ids(plazas.search('push', {lang: 'en'}))).toEqual(['ashford.b', 'ashford.a']);
  });
});

it('search puts a word itself before words that begin with it', () => {
  const artists = milestone('a', 'Artists welcomed', '艺人到访');
  const art = milestone('b', 'Art welcomed', '艺展开幕');
  expect(ids(datasetOf({...townDataset, facts: [artists, art]}).search('art'))).toEqual([
    'ashford.b',
    'ashford.a',
  ]);
});

it('search puts the fact of an id before one whose words hold more of it', () => {
  const beds = milestone('beds', 'Opened', '开放');
  const more = milestone('a', 'Ashford beds opened, more beds planned', '床位');
  const facts = datasetOf({...townDataset, facts: [more, beds]});
  expect(ids(facts.search(' ashford.beds '))).toEqual(['ashford.beds', 'ashford.a']);
  expect(ids(facts.search('ashford beds'))).toEqual(['ashford.a', 'ashford.beds']);
});

it('search does not mind accents', () => {
  const cafe = milestone('a', 'Café opened', '咖啡馆开业');
  expect(ids(datasetOf({...townDataset, facts: [cafe]}).search('cafe'))).toEqual(['ashford.a']);
  expect(ids(datasetOf({...townDataset, facts: [cafe]}).search('ＣＡＦÉ'))).toEqual(['ashford.a']);
});

describe('search finds nothing', () => {
  it.each(['', '   ', 'of the', '!?', 'xyzzy', '4152', '飞船', 'xxevator'])('for %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('search gives as many as asked, and 20 unless asked', () => {
  const many = Array.from({length: 50}, (_, at) => milestone(`m${at + 10}`, 'Hall opened', '开馆'));
  const halls = datasetOf({...townDataset, facts: many});
  expect(halls.search('hall')).toHaveLength(20);
  expect(halls.search('hall', {limit: 3})).toEqual(many.slice(0, 3));
  expect(halls.search('hall', {limit: -1})).toEqual([]);
  expect(halls.search('hall', {limit: NaN})).toEqual([]);
  expect(halls.search('hall', {limit: Infinity})).toHaveLength(50);
});

it('search never throws, and gives each fact once', () => {
  const texts = fc.oneof(
    fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)),
    fc.string({unit: fc.constantFrom(...'elvator电梯 4.,\ud800')}),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom('en', 'zh', 'x', undefined), (text, lang) => {
      const hits = dataset.search(text, {lang});
      expect(new Set(hits).size).toBe(hits.length);
    }),
  );
});

it('search does not wait for a text without end', () => {
  dataset.search('elevators');
  const endless = 'elevators '.repeat(1e6);
  const begun = performance.now();
  dataset.search(endless);
  expect(performance.now() - begun).toBeLessThan(500);
});
