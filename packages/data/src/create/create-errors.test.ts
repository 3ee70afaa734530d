import {describe, expect, it} from 'vitest';
import {createDataset} from './create.ts';
import {townRecord} from '../../test/fixtures/record.ts';
import {messageOf, damagedRecord, type Path} from '../../test/fixtures/damaged.ts';

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
    ['version: expected a string, not nothing', ['version'], undefined],
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
      'facts[3].dimensions.purpose: there is no dimension "purpose"',
      ['facts', 3, 'dimensions'],
      {purpose: 'office'},
    ],
    [
      'facts[3].dimensions.use: there is no value "offices"; nearest: "office"',
      ['facts', 3, 'dimensions', 'use'],
      'offices',
    ],
    ['facts[3].also: expected at least one entry', ['facts', 3, 'also'], []],
    [
      'facts[0].stageBasis.by: expected "stated" or "inferred", not "guessed"',
      ['facts', 0, 'stageBasis', 'by'],
      'guessed',
    ],
    [
      'facts[0].reported: expected a date such as "2023-09-27", "2018-10" or "2016/2017", not "2023-02-30"',
      ['facts', 0, 'reported'],
      '2023-02-30',
    ],
    ['facts[0].period.edtf: 2023 comes after 2022', ['facts', 0, 'period', 'edtf'], '2023/2022'],
    ['retired[0].movedTo: expected a string, not 7', ['retired', 0, 'movedTo'], 7],
    ['retired[1].withdrawn.en: expected a string, not 7', ['retired', 1, 'withdrawn', 'en'], 7],
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
    [
      'facts[0].scope["zh-Hans"]: expected a string, not nothing',
      ['facts', 0, 'scope'],
      {en: 'core'},
    ],
    [
      'facts[0].scope["zh-Hans"]: expected a string that is not blank, not " "',
      ['facts', 0, 'scope'],
      {en: 'core', 'zh-Hans': ' '},
    ],
    ['facts[0]: there is no key "scpoe" here; nearest: "scope"', ['facts', 0, 'scpoe'], 'core'],
    ['facts[4]: there is no key "metric" here', ['facts', 4, 'metric'], 'area'],
    [
      'facts[4].id: expected the id of a fact, such as "putuo.parks", not "Town/Homes"',
      ['facts', 4, 'id'],
      'Town/Homes',
    ],
    ['facts[4].id: there is another "hub.area-office"', ['facts', 4, 'id'], 'hub.area-office'],
    [
      'facts[4].id: expected the id of a fact, such as "putuo.parks", not "hub opened"',
      ['facts', 4, 'id'],
      'hub opened',
    ],
    [
      `facts[4].note.en: expected a string of at most 20000 characters, not "${'x'.repeat(60)}…"`,
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
      'metrics[0].kind: expected "stock", "flow", "share", "change", "duration" or "rate", not "sum"',
      ['metrics', 0, 'kind'],
      'sum',
    ],
    ['metrics[1].changeOf: there is no metric "income"', ['metrics', 1, 'changeOf'], 'income'],
    ['subjects[1].partOf: there is no subject "town"', ['subjects', 1, 'partOf'], 'town'],
    ['retired[0].movedTo: there is no fact "hub.space"', ['retired', 0, 'movedTo'], 'hub.space'],
    [
      'documents[0].url: expected an address that begins with https://, not "javascript:alert(1)"',
      ['documents', 0, 'url'],
      'javascript:alert(1)',
    ],
  ])('%s', (message, path, value) => {
    expect(messageOf(path.length === 0 ? value : damagedRecord(path, value))).toBe(message);
  });

  it('where links run in a circle', () => {
    const record = townRecord();
    const [, , , area] = record.facts;
    const circle = (id: string, partOf: string) => ({...area, id, partOf});
    const facts = [...record.facts, circle('hub.a', 'hub.b'), circle('hub.b', 'hub.a')];
    expect(messageOf({...record, facts})).toBe(
      'facts[6]: links run in a circle: "hub.b" leads back to "hub.a"',
    );
    expect(messageOf(damagedRecord(['subjects', 0, 'partOf'], 'ashford'))).toBe(
      'subjects[0]: links run in a circle: "ashford" leads back to "ashford"',
    );
  });

  it('as a path of its own, for tools', () => {
    try {
      createDataset(damagedRecord(['facts', 3, 'quantity', 'unit'], 'kmm'));
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
