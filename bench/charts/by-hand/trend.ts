import {card, cited, make, pathAt, putBy, rove} from './make.ts';

const hub = 'Companies, China-Israel Innovation Hub (Shanghai)';

interface HandPoint {
  readonly x: number;
  readonly y: number;
  readonly value: string;
  readonly scope?: string;
  readonly number: string;
  readonly when: string;
  readonly inferred?: boolean;
  readonly name: string;
  /** Why no line goes on from here, and where it would run. */
  readonly parted?: readonly [text: string, x: number];
}

const points: readonly HandPoint[] = [
  {
    x: 21.6,
    y: 87,
    value: '20 companies',
    scope: ' (companies or institutions)',
    number: '[1]',
    when: 'As reported December 2019',
    name: `${hub}: 20 companies (companies or institutions), as reported December 2019.`,
    parted: [
      'No line from December 2019 to 25 November 2022. These figures count different things: companies or institutions; enterprises, institutions and projects.',
      49,
    ],
  },
  {
    x: 75.8,
    y: 42,
    value: 'over 90 companies',
    scope: ' (enterprises, institutions and projects)',
    number: '[2]',
    when: 'As of 25 November 2022',
    inferred: true,
    name: `${hub}: over 90 companies (enterprises, institutions and projects), as of 25 November 2022, reported the same day.`,
    parted: [
      'No line from 25 November 2022 to 27 September 2023. These figures count different things: enterprises, institutions and projects; companies.',
      83.5,
    ],
  },
  {
    x: 91.2,
    y: 16,
    value: 'over 130 companies',
    number: '[3]',
    when: 'As reported 27 September 2023',
    name: `${hub}: over 130 companies, as reported 27 September 2023.`,
  },
];

const line = (look: string, x: number, y: number, to: number) =>
  make('line', {class: look, x1: `${x}%`, x2: `${to}%`, y1: `${y}%`, y2: '100%'});
const up = 'M-4 -8.5h8M-3 -12h6M-1.5 -15.5h3';
const fading = 'M-6.5 -3.5h-2.5v7h2.5zM-11.5 -3.5h-1.5v7h1.5z';

/** The first is as wide as its month; the others are open upwards. */
const marks = () => [
  make('rect', {class: 'ink', x: '20.8%', width: '1.6%', y: '84%', height: 9}),
  pathAt(20.8, '84%', 'ink', 'M-2 0h-2.5v9h2.5zM-7 0h-1.5v9h1.5z'),
  make('circle', {class: 'ink', cx: '75.8%', cy: '42%', r: 4.5}),
  pathAt(75.8, '42%', 'line', up),
  make('circle', {class: 'ink', cx: '91.2%', cy: '16%', r: 4.5}),
  pathAt(91.2, '16%', 'line', up),
  pathAt(91.2, '16%', 'ink', fading),
];

const plot = () =>
  make(
    'svg',
    {class: 'plot', role: 'img', 'aria-label': `Line chart of the table that follows: ${hub}`},
    ...points.map(({x, y}) => line('drop', x, y, x)),
    ...points.flatMap(({parted}) =>
      parted
        ? [
            line('break', parted[1], 0, parted[1]),
            pathAt(parted[1], '100%', 'tear', 'M-5 5L-1 -5M1 5L5 -5'),
          ]
        : [],
    ),
    make('text', {y: '100%', dy: -3, class: 'small'}, '0'),
    ...marks(),
  );

const leaders = () =>
  make(
    'svg',
    {class: 'leaders', 'aria-hidden': 'true'},
    ...points.map(({x}, index) => line('drop', x, 0, (index + 0.5) * 33.33)),
  );

function row({value, scope, number, when, inferred, name}: HandPoint, index: number): Node {
  const aside = inferred ? [make('span', {class: 'aside'}, ' (inferred)')] : [];
  return make(
    'tr',
    {tabindex: index === 0 ? 0 : -1, 'aria-label': name},
    make('th', {scope: 'row', class: 'aside'}, when, ...aside),
    make(
      'td',
      {},
      make('b', {}, value),
      scope ?? '',
      make('span', {class: 'small'}, `\u00a0${number}`),
    ),
  );
}

function one(): Node {
  const rows = points.flatMap((point, index) => [
    row(point, index),
    ...(point.parted ? [make('tr', {class: 'parted'}, make('td', {}, point.parted[0]))] : []),
  ]);
  const head = make(
    'tr',
    {class: 'away'},
    make('th', {scope: 'col'}, 'When'),
    make('th', {scope: 'col'}, 'Amount'),
  );
  const table = make('table', {}, make('thead', {}, head), make('tbody', {}, ...rows));
  table.addEventListener('keydown', rove);
  const chart = make('figure', {}, make('figcaption', {}, hub), plot(), leaders(), table);
  return card(
    `${hub}: 3 figures.`,
    [chart],
    [
      ...cited('[1] Evolving into center of scientific innovation, ', 'December 2019'),
      ...cited(
        '; [2] Hero returns: An unprecedented “innovation park” in Putuo, ',
        '25 November 2022',
      ),
      ...cited(
        '; [3] Press Release for Media Briefing of the Shanghai Municipal Government on September 26, 2023, ',
        '27 September 2023',
      ),
    ],
  );
}

putBy(
  one,
  `
  .plot { display: block; width: 100%; height: 150px; border-bottom: 1px solid }
  .leaders { display: block; width: 100%; height: 20px }
  .drop { stroke: #5f5b54; stroke-dasharray: 1 3 }
  .break { stroke: #5f5b54; stroke-dasharray: 6 4 }
  .tear { fill: none; stroke: #1a1a18 }
  table { display: block; font-size: 15px }
  tbody { display: grid; grid-template-columns: repeat(3, 1fr) }
  tbody tr { display: flex; flex-direction: column-reverse; justify-content: flex-end; grid-row: 1 }
  th, td { padding: 0; font-weight: 400; text-align: center }
  b { font: 700 18px/1.25 Charter, Cambria, 'Noto Serif', serif }
  tbody .parted { grid-column: 1 / -1; grid-row: auto; margin-top: 12px; padding-left: 10px;
    border-left: 2px dotted; color: #5f5b54; font-size: 13px }
  .parted td { max-width: 40em; text-align: left }
  .away { position: absolute; clip-path: inset(50%) }
`,
);
