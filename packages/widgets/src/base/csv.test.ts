import {expect, test} from 'vitest';
import {hub, plannedHomes, rank} from '../../test/fixtures.ts';
import {csvOf} from './csv.ts';

const linesOf = (text: string) => text.replace('\uFEFF', '').trimEnd().split('\r\n');

test('a figure is one line with its hedge, unit, scope, stage and place in the document', () => {
  expect(linesOf(csvOf([hub, plannedHomes], 'en'))).toEqual([
    'id,about,label,hedge,value,unit,scope,period,stage,printed,document,published,lines',
    'north.companies,north,"Companies, North District",over,130,company,companies or institutions,,achieved,more then 130,Briefing on the North District,2023-09-27,50-51 60',
    'north.homes-planned,north,"Rental homes, North District",,4151,home,,2025,planned,4151,Briefing on the North District,2023-09-27,37-38',
  ]);
});

test('a claim has a line without a value', () => {
  expect(linesOf(csvOf([rank], 'zh-Hans'))[1]).toMatch(
    /^north.revenue-growth-rank,north,财政收入增速最高,,,,/,
  );
});

test('Excel is told that the text is UTF-8', () => {
  expect(csvOf([hub], 'en').startsWith('\uFEFF')).toBe(true);
});

test('a negative number stays a number, and text that looks like a formula is only text', () => {
  const label = {en: '=HYPERLINK("http://x")', 'zh-Hans': '无'};
  const quantity = {...hub.quantity, decimal: '-34'};
  const [, line] = linesOf(csvOf([{...hub, label, quantity}], 'en'));
  expect(line).toContain(`,"'=HYPERLINK(""http://x"")",over,-34,`);
});
