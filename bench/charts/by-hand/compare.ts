import {card, cited, disclose, make, pathAt, putBy, rove} from './make.ts';

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

const sample = (look: string, path: string, text: string) =>
  make(
    'li',
    {},
    make(
      'svg',
      {class: 'sample'},
      make('rect', {class: look, y: 3, width: 28, height: 16}),
      make('path', {class: 'ink', transform: 'translate(28)', d: path}),
    ),
    text,
  );

function one(): Node {
  const table = make('button', {type: 'button', 'aria-expanded': 'false'}, 'Table');
  table.addEventListener('click', disclose);
  const rows = make('div', {class: 'bars'}, ...bars.map(row));
  rows.addEventListener('keydown', rove);
  const chart = make(
    'figure',
    {},
    make('figcaption', {}, 'Floor area'),
    rows,
    make(
      'ul',
      {class: 'small'},
      sample('planned', 'M-1.5 3h1.5v16h-1.5z', 'planned'),
      sample(
        'ink',
        'M3 3h4v16h-4zM10 3h3v16h-3zM16 3h2v16h-2z',
        'open end: at least the printed number',
      ),
      sample('ink', 'M0 3a8 8 0 0 1 0 16z', 'round end: about the printed number'),
    ),
    make(
      'p',
      {class: 'small'},
      'The source gives no period for these: Floor area (exhibition), China-Israel Innovation Hub, first phase; Floor area (offices), China-Israel Innovation Hub, first phase; Floor area (support facilities), China-Israel Innovation Hub, first phase.',
    ),
    make('p', {class: 'small'}, 'These are at different stages: achieved and planned.'),
    make(
      'p',
      {class: 'small'},
      'Hedges or rounding leave open which of these is larger: Floor area (exhibition), China-Israel Innovation Hub, first phase; Floor area (support facilities), China-Israel Innovation Hub, first phase; Floor area (apartments), China-Israel Innovation Hub, second phase; Floor area (offices), China-Israel Innovation Hub, second phase.',
    ),
    table,
  );
  return card(
    'Comparison of 5 figures: Floor area.',
    [chart],
    cited('Evolving into center of scientific innovation, ', 'December 2019'),
  );
}

/** One hatching for all bars of the page. */
document.body.prepend(
  make(
    'svg',
    {width: 0, height: 0},
    make(
      'pattern',
      {
        id: 'hatched',
        width: 6,
        height: 6,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      make('path', {class: 'ink', d: 'M0 0h2v6h-2z'}),
    ),
  ),
);

putBy(
  one,
  `
  .bars > div { display: grid; grid-template-columns: 34% 1fr; padding: 4px 0; font-size: 15px }
  .label { padding-right: 24px }
  .label small { display: block; white-space: pre; color: #5f5b54; font-size: 13px }
  .track { display: flex; align-items: flex-start; margin-right: 150px; border-left: 1px solid }
  .track > * { flex: none }
  .near { margin-left: 8px }
  .far { margin-left: 24px }
  .planned { fill: url(#hatched); stroke: #0b5a70; stroke-width: 1.5 }
  .card ul { display: flex; flex-wrap: wrap; margin: 8px 0 0; padding: 0; list-style: none }
  .card li { display: flex; margin-right: 20px }
  .sample { width: 28px; height: 22px; margin-right: 24px }
`,
);
