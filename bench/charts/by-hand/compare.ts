import {compareCard, compareStyles} from './compare-card.ts';
import {make, pathAt, putBy, rove} from './make.ts';

const phase = (number: string, use: string) =>
  `China-Israel Innovation Hub, ${number} phase, ${use}`;
const first = (use: string) => phase('first', use);
const second = (use: string) => phase('second', use);
const reported = ['as reported December 2019'];
const planned = ['by 2021', 'planned'];

const open =
  'M3 3h4v1.5h-4zM10 3h3v1.5h-3zM16 3h2v1.5h-2zM3 17.5h4v1.5h-4zM10 17.5h3v1.5h-3zM16 17.5h2v1.5h-2z';
const round = 'M-8 3a8 8 0 0 1 0 16v-1.5a6.5 6.5 0 0 0 0 -13z';

interface HandBar {
  readonly label: string;
  readonly notes: readonly string[];
  readonly share: number;
  readonly words: string;
  readonly name: string;
  /** Of what is planned: how it ends. */
  readonly end?: string;
}

const bars: readonly HandBar[] = [
  {
    label: first('exhibition'),
    notes: reported,
    share: 3,
    words: '1,500 m²',
    name: 'Floor area (exhibition), China-Israel Innovation Hub, first phase: 1,500 square meters, as reported December 2019.',
  },
  {
    label: first('offices'),
    notes: reported,
    share: 9,
    words: '4,500 m²',
    name: 'Floor area (offices), China-Israel Innovation Hub, first phase: 4,500 square meters, as reported December 2019.',
  },
  {
    label: first('support facilities'),
    notes: reported,
    share: 3,
    words: '1,500 m²',
    name: 'Floor area (support facilities), China-Israel Innovation Hub, first phase: 1,500 square meters, as reported December 2019.',
  },
  {
    label: second('apartments'),
    notes: planned,
    share: 20,
    words: 'over 10,000 m²',
    name: 'Floor area (apartments), China-Israel Innovation Hub, second phase: over 10,000 square meters, by 2021, planned, reported December 2019.',
    end: open,
  },
  {
    label: second('offices'),
    notes: planned,
    share: 100,
    words: 'about 50,000 m²',
    name: 'Floor area (offices), China-Israel Innovation Hub, second phase: about 50,000 square meters, by 2021, planned, reported December 2019.',
    end: round,
  },
];

/** Label, bar and words: the picture is as wide as its bar, so that the words stand behind it. */
function row({label, notes, share, words, name, end}: HandBar, index: number): Node {
  const shape = {y: 3, width: '100%', height: 16};
  const drawn = end
    ? [make('rect', {class: 'planned', ...shape}), pathAt(100, 0, 'ink', end)]
    : [make('rect', {class: 'ink', ...shape})];
  return make(
    'div',
    {role: 'img', 'aria-label': name, tabindex: index === 0 ? 0 : -1},
    make('div', {class: 'label'}, label, make('small', {}, notes.join('\n'))),
    make(
      'div',
      {class: 'track'},
      make('svg', {width: `${share}%`, height: 22}, ...drawn),
      make('b', {class: end ? 'far' : 'near'}, words),
    ),
  );
}

function one(): Node {
  const rows = make('div', {class: 'bars'}, ...bars.map(row));
  rows.addEventListener('keydown', rove);
  return compareCard(rows);
}

putBy(
  one,
  `${compareStyles}
  .bars > div { display: grid; grid-template-columns: 34% 1fr; padding: 4px 0; font-size: 15px }
  .label { padding-right: 24px }
  .label small { display: block; white-space: pre; color: #5f5b54; font-size: 13px }
  .track { display: flex; align-items: flex-start; margin-right: 150px; border-left: 1px solid }
  .track > * { flex: none }
  .near { margin-left: 8px }
  .far { margin-left: 24px }
`,
);
