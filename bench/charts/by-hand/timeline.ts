import {card, cited, disclose, make, pathAt, putBy, rove} from './make.ts';

type Piece = Node | string;
type Pieces = () => readonly Piece[];

const hub = 'China-Israel Innovation Hub';
const stage = () => make('em', {}, 'planned');
const aside = (text: string) => make('span', {class: 'aside'}, text);
const amount = (text: string) => make('b', {}, text);
const from = (numbers: string) => make('span', {class: 'small'}, `\u00a0${numbers}`);
const outcome = (text: string) => make('div', {class: 'aside'}, text);

interface HandRow {
  readonly when: string;
  readonly inferred?: boolean;
  readonly what: Pieces;
  readonly mark: Pieces;
  readonly name: string;
}

const dot = (x: number) => make('circle', {class: 'ink', cx: `${x}%`, cy: 13, r: 4.5});
const rails = (x: number, end: number, half: number) =>
  [13 - half, 13 + half].map((y) =>
    make('line', {class: 'dash', x1: `${x}%`, x2: `${end}%`, y1: y, y2: y}),
  );
const fading = (x: number, half: number) =>
  pathAt(
    x,
    13,
    'line',
    [2, 10, 16]
      .map((at, index) => {
        const width = [5, 3, 1.5][index] ?? 0;
        return `M-${at} -${half}h-${width}M-${at} ${half}h-${width}`;
      })
      .join(''),
  );
/** By 2021: nobody says since when. */
const byTheYear: Pieces = () => [
  ...rails(50, 73, 2.5),
  fading(50, 2.5),
  pathAt(73, 13, 'dash', 'M0 -5.5v11'),
];

const rows: readonly HandRow[] = [
  {
    when: 'As reported April 2019',
    what: () => [
      'Former pen factory to become a hub for Chinese and Israeli companies, ',
      stage(),
      from('[1]'),
      outcome('Happened, 5 December 2019: Hub opened'),
    ],
    mark: () => [
      make('rect', {class: 'dash', x: '9.7%', width: '1.9%', y: 8.5, height: 9}),
      make('line', {class: 'line', x1: '11.6%', x2: '11.6%', y1: 19, y2: 26}),
      make('line', {class: 'line', x1: '11.6%', x2: '25.3%', y1: 26, y2: 26}),
      make('circle', {class: 'ink', cx: '25.3%', cy: 26, r: 4.5}),
    ],
    name: `${hub} (Shanghai): Former pen factory to become a hub for Chinese and Israeli companies, planned, as reported April 2019.`,
  },
  {
    when: '5 December 2019',
    inferred: true,
    what: () => ['Hub opened', from('[2, 3]')],
    mark: () => [dot(25.3)],
    name: `${hub} (Shanghai): Hub opened, 5 December 2019, reported December 2019.`,
  },
  {
    when: 'By 31 December 2019',
    inferred: true,
    what: () => [
      'Deadline for moving in with rent and tax reductions, ',
      stage(),
      aside(' (inferred)'),
      from('[2]'),
    ],
    mark: () => [
      ...rails(26.9, 27, 4.5),
      fading(26.9, 4.5),
      pathAt(27, 13, 'dash', 'M0 -4.5h1.5v9h-1.5'),
    ],
    name: `${hub} (Shanghai): Deadline for moving in with rent and tax reductions, by 31 December 2019, planned, reported December 2019.`,
  },
  {
    when: 'By 2021',
    what: () => [
      `${hub}, second phase: Second phase to extend to the top plaza, `,
      stage(),
      from('[2]'),
    ],
    mark: byTheYear,
    name: `${hub}, second phase: Second phase to extend to the top plaza, by 2021, planned, reported December 2019.`,
  },
  {
    when: 'By 2021',
    inferred: true,
    what: () => [
      `${hub}, second phase: Floor area (apartments): `,
      amount('over 10,000 m²'),
      ', ',
      stage(),
      from('[2]'),
    ],
    mark: byTheYear,
    name: `Floor area (apartments), ${hub}, second phase: over 10,000 square meters, by 2021, planned, reported December 2019.`,
  },
  {
    when: 'By 2021',
    inferred: true,
    what: () => [
      `${hub}, second phase: Floor area (offices): `,
      amount('about 50,000 m²'),
      ', ',
      stage(),
      from('[2]'),
    ],
    mark: byTheYear,
    name: `Floor area (offices), ${hub}, second phase: about 50,000 square meters, by 2021, planned, reported December 2019.`,
  },
  {
    when: 'June 2022',
    inferred: true,
    what: () => ["Hub listed among Shanghai's technology incubators", from('[3]')],
    mark: () => [make('rect', {class: 'ink', x: '82.5%', width: '1.9%', y: 8.5, height: 9})],
    name: `${hub} (Shanghai): Hub listed among Shanghai's technology incubators, June 2022, reported 25 November 2022.`,
  },
  {
    when: 'As of 25 November 2022',
    inferred: true,
    what: () => [
      'Companies: ',
      amount('over 90 companies'),
      ' (enterprises, institutions and projects)',
      from('[3]'),
    ],
    mark: () => [dot(93.7)],
    name: `Companies, ${hub} (Shanghai): over 90 companies (enterprises, institutions and projects), as of 25 November 2022, reported the same day.`,
  },
];

interface HandList {
  readonly title: string;
  readonly items: readonly Pieces[];
  readonly more?: string;
}

const plan =
  (text: string): Pieces =>
  () => [text, stage(), from('[1]')];
const measured =
  (text: string, value: string, behind: string): Pieces =>
  () =>
    behind.startsWith('[')
      ? [text, amount(value), from(behind)]
      : [text, amount(value), behind.slice(0, -4), from(behind.slice(-3))];
const plain =
  (text: string, number: string): Pieces =>
  () => [text, from(number)];

const lists: readonly HandList[] = [
  {
    title: 'as reported April 2019',
    items: [
      () => [
        ...plan(`${hub}, first phase: Pen factory to be the first phase of the hub, `)(),
        outcome('Happened, as reported December 2019: First phase of the hub completed'),
      ],
      () => [
        ...plan('Historical buildings to house the first companies, ')(),
        outcome('Happened, as reported December 2019: Companies: 20 companies'),
      ],
      plan('Granite sidewalks to be laid around the hub, '),
      plain('Renovated road near the hub unveiled', '[1]'),
    ],
  },
  {
    title: 'as reported December 2019',
    items: [
      plain(`${hub}, first phase: First phase of the hub completed`, '[2]'),
      measured(`${hub}, first phase: Floor area (exhibition): `, '1,500 m²', '[2]'),
      measured(`${hub}, first phase: Floor area (offices): `, '4,500 m²', '[2]'),
      measured(`${hub}, first phase: Floor area (support facilities): `, '1,500 m²', '[2]'),
    ],
    more: '2 more',
  },
  {
    title: 'as reported 25 November 2022',
    items: [
      plain('Mantis Vision settles in the hub', '[3]'),
      measured('Buildings turned into small offices: ', '2 buildings', '[3]'),
      measured('Floor area: ', '20,000 m²', '[3]'),
      measured('Capacity: ', '100 people', ' (roadshow centers) [3]'),
    ],
    more: '3 more',
  },
  {
    title: 'as reported 27 September 2023',
    items: [
      plain(
        'China-Israel Innovation and Entrepreneurship Contest: Finals hosted by the hub several years running',
        '[4]',
      ),
      plain('Tel Aviv office opened', '[4]'),
      plain(
        'Shanghai Digital Innovation Conference hosted by the hub several years running',
        '[4]',
      ),
      plain('International Digital Security and Ecological Operation Center launched', '[4]'),
    ],
    more: '3 more',
  },
];

const years = [
  [4, '2019'],
  [27, '2020'],
  [50, '2021'],
  [73, '2022'],
] as const;

/** Dates and lines of the scale, behind all rows. */
const scale = () =>
  make(
    'svg',
    {class: 'scale', role: 'img', 'aria-label': 'Scale from 2019 to 2022'},
    ...years.flatMap(([x, year]) => [
      make('line', {x1: `${x}%`, x2: `${x}%`, y2: '100%'}),
      make('text', {x: `${x}%`, dx: 4, y: 14}, year),
    ]),
  );

const tableRow = ({when, inferred, what, mark, name}: HandRow, index: number) =>
  make(
    'tr',
    {tabindex: index === 0 ? 0 : -1, 'aria-label': name},
    make('th', {scope: 'row'}, when, ...(inferred ? [aside(' (inferred)')] : [])),
    make('td', {}, make('svg', {class: 'track', 'aria-hidden': 'true'}, ...mark())),
    make('td', {}, ...what()),
  );

function list({title, items, more}: HandList): readonly Node[] {
  const shown = [
    make('p', {class: 'title'}, `Without a date: ${title}`),
    make('ul', {}, ...items.map((item) => make('li', {}, ...item()))),
  ];
  if (more === undefined) return shown;
  const button = make('button', {type: 'button', 'aria-expanded': 'false'}, more);
  button.addEventListener('click', disclose);
  return [...shown, button];
}

function one(): Node {
  const table = make(
    'table',
    {},
    make(
      'tr',
      {},
      make('th', {scope: 'col'}, make('span', {class: 'away'}, 'When')),
      make('th', {scope: 'col'}, scale()),
      make('th', {scope: 'col'}, make('span', {class: 'away'}, 'What')),
    ),
    ...rows.map(tableRow),
  );
  table.addEventListener('keydown', rove);
  const caption = make('figcaption', {}, `${hub} (Shanghai): timeline`);
  return card(
    `${hub} (Shanghai): timeline. 8 dated facts, 24 without a date.`,
    [make('figure', {}, caption, table, ...lists.flatMap(list))],
    [
      ...cited(
        '[1] Putuo partners stock exchange to drive key local enterprises; Heroic renovation brings China-Israel hub closer, ',
        'April 2019',
      ),
      ...cited('; [2] Evolving into center of scientific innovation, ', 'December 2019'),
      ...cited(
        '; [3] Hero returns: An unprecedented “innovation park” in Putuo, ',
        '25 November 2022',
      ),
      ...cited(
        '; [4] Press Release for Media Briefing of the Shanghai Municipal Government on September 26, 2023, ',
        '27 September 2023',
      ),
    ],
  );
}

putBy(
  one,
  `
  table { position: relative; isolation: isolate; width: 100%; border-spacing: 0; font-size: 15px }
  tr > * { padding: 6px 20px 6px 0; text-align: left; vertical-align: top }
  th { width: 10.5em; font-weight: 600 }
  tr > :nth-child(2) { width: 33%; padding: 0 }
  .track { display: block; width: 100%; height: 32px }
  .scale { position: absolute; top: 0; width: 33%; height: 100%; z-index: -1 }
  .scale line { stroke: #d6d2ca }
  .scale text { fill: #5f5b54; font-size: 13px; font-weight: 400 }
  .away { position: absolute; clip-path: inset(50%) }
  .title { font-weight: 600 }
  .card .title { margin-top: 16px }
  em { font-weight: 600 }
  .card ul { columns: 2; margin: 0; padding: 0; list-style: none; font-size: 15px }
  .card li { padding-top: 4px; break-inside: avoid }
`,
);
