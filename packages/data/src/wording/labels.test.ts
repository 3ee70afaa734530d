import {expect, it} from 'vitest';
import {claim, figure, milestone} from '../../test/fixtures/facts.ts';
import * as town from '../../test/fixtures/vocabulary.ts';
import {basisText, hedgeText, labelText, scopeText, stageText} from './labels.ts';

it('labelText takes the label of its own before metric and subject', () => {
  const beds = figure(town.beds, '5');
  expect(labelText(beds, 'en')).toBe('Elderly care beds, Ashford');
  expect(labelText(beds, 'zh')).toBe('阿什福德养老床位');
  expect(labelText({...beds, label: {en: 'Beds', 'zh-Hans': '床'}}, 'zh')).toBe('床');
});

it('labelText gives what happened or is claimed', () => {
  expect(labelText(milestone('a', 'Hub opened', '开园'), 'en')).toBe('Hub opened');
  expect(labelText(claim('a', 'Largest', '最大'), 'zh')).toBe('最大');
});

it('labelText shows a dimension that its metric does not know as it stands', () => {
  const odd = figure(town.area, '5', {dimensions: {use: 'constructor', toString: 'roof'}});
  expect(labelText(odd, 'en')).toBe('Floor area (constructor, roof), Ashford');
});

it('scopeText is null where there is no scope', () => {
  expect(scopeText(figure(town.beds, '5'), 'en')).toBeNull();
  const scope = {en: 'companies or institutions', 'zh-Hans': '企业或机构'};
  expect(scopeText(figure(town.beds, '5', {scope}), 'zh')).toBe('企业或机构');
});

it('each stage, hedge and basis has words in both languages', () => {
  expect([stageText('planned', 'en'), stageText('planned', 'zh')]).toEqual(['planned', '计划中']);
  expect([stageText('under-way', 'en'), stageText('under-way', 'zh')]).toEqual([
    'under way',
    '进行中',
  ]);
  expect([hedgeText('nearly', 'en'), hedgeText('nearly', 'zh')]).toEqual(['nearly', '近']);
  expect(hedgeText('none', 'en')).toBe('');
  const why = {en: 'from the page date', 'zh-Hans': '据页面日期'};
  expect(basisText({by: 'inferred', why}, 'en')).toBe('inferred: from the page date');
  expect(basisText({by: 'inferred', why}, 'zh')).toBe('推断：据页面日期');
  expect(basisText({by: 'stated'}, 'zh')).toBe('原文载明');
});
