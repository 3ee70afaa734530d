import {expect, test} from 'vitest';
import {lintProject} from '../lint/lint-project.ts';
import {scoreTable, totalOf} from '../commands/mutate.ts';
import {testProject} from '../../test/compile/project.ts';
import {claim, figure, metric, milestone, subject, unit, valued} from '../../test/compile/seeds.ts';
import {mutateAll} from './run.ts';

const document = [
  'Over 130 companies have come to Linhe District.',
  'In 2020 revenue reached 2.50 billion yuan, 4.5 percent less than before: it fell.',
  'The district ranks first among all.',
  'The park will open by 2023.',
];
const at = (line: number, printed: string, purpose = 'value') => ({
  for: purpose,
  lines: line,
  printed,
});
const period = {edtf: '2020', type: 'span', basis: 'stated'};
const project = () =>
  testProject({
    document,
    subjects: [subject('linhe'), subject('hezhou')],
    units: [
      unit('company', 'companies', '企业', '家'),
      unit('CNY', 'yuan', '元', null),
      unit('percent', 'percent', '百分比', null, {symbol: {en: '%', 'zh-Hans': '%'}}),
    ],
    metrics: [
      metric('companies', 'company', 'stock'),
      metric('revenue', 'CNY', 'flow'),
      metric('revenue-growth', 'percent', 'change', {changeOf: 'revenue', base: 'year'}),
    ],
    facts: [
      figure(),
      valued('revenue', '2.50 billion CNY', '', {
        period,
        change: 'linhe.revenue-growth',
        evidence: [at(2, '2.50 billion yuan'), at(2, 'In 2020', 'period')],
      }),
      valued('revenue-growth', '-4.5 percent', '', {
        period,
        evidence: [at(2, '4.5 percent less'), at(2, 'In 2020', 'period')],
      }),
      claim('', 1, {evidence: [at(3, 'ranks first')]}),
      milestone({
        about: 'linhe',
        stage: 'planned',
        period: {edtf: '2023', type: 'by', basis: 'stated'},
        evidence: [
          at(4, 'park will open'),
          at(4, 'by 2023', 'period'),
          at(4, 'will open', 'stage'),
        ],
      }),
    ],
  });

test('a wrong record is seen by its words, and by the lock always', () => {
  const {context, problems} = lintProject(project());
  expect(problems.filter(({rule}) => rule !== 'unused-vocabulary')).toEqual([]);
  const scores = mutateAll(context);
  const {total, caught, caughtByLock} = totalOf(scores);
  expect(total).toBeGreaterThan(80);
  expect(caughtByLock).toBe(total);
  expect(caught / total).toBeGreaterThan(0.95);
  expect(
    scores.flatMap(({kind, survivors}) => survivors.map(({what}) => `${kind}: ${what}`)),
  ).toEqual([]);
});

test('every kind of mistake is made', () => {
  const {context} = lintProject(project());
  const totals = new Map(mutateAll(context).map((score) => [score.kind, score.total]));
  for (const kind of [
    'value',
    'digits',
    'hedge',
    'unit',
    'sign',
    'stage',
    'period',
    'lines',
    'printed',
    'subject',
    'metric',
    'rank',
    'links',
  ]) {
    expect(totals.get(kind), kind).toBeGreaterThan(0);
  }
});

test('the table gives each kind its share', () => {
  const score = {kind: 'value', total: 4, caught: 3, caughtByLock: 4, survivors: []};
  expect(scoreTable([score])).toEqual([
    'kind   wrong records  noticed without the lock  with it',
    'value              4  75.0 %                    100.0 %',
    'all                4  75.0 %                    100.0 %',
  ]);
});
