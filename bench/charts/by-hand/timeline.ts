import {card, cited, disclose, make, pathAt, putBy, rove} from './make.ts';

type Pieces = () => readonly (Node | string)[];

const looks: Readonly<Record<string, readonly [tag: string, look?: string]>> = {
  '*': ['em'],
  _: ['b'],
  '~': ['span', 'aside'],
  '^': ['span', 'small'],
  '|': ['div', 'aside'],
};

/** Words with their *stage*, _amount_, ~aside~, ^sources^ and |outcome|: taken apart once, made as often as wanted. */
function words(text: string): Pieces {
  const pieces = text.split(/([*_~^|][^*_~^|]+[*_~^|])/).filter(Boolean);
  const makers = pieces.map((piece) => {
    const [tag, look] = looks[piece.charAt(0)] ?? [];
    const inside = (piece.startsWith('^') ? '\u00a0' : '') + piece.slice(1, -1);
    return () => (tag ? make(tag, look ? {class: look} : {}, inside) : piece);
  });
  return () => makers.map((maker) => maker());
}

const dot = (x: number, y = 13) => make('circle', {class: 'ink', cx: `${x}%`, cy: y, r: 4.5});
const month = (look: string, x: number) =>
  make('rect', {class: look, x: `${x}%`, width: '1.9%', y: 8.5, height: 9});
const line = (look: string, from: number, to: number, y1: number, y2 = y1) =>
  make('line', {class: look, x1: `${from}%`, x2: `${to}%`, y1, y2});
const slice = (x: number, width: number, y: number) =>
  `M-${x} ${y}h-${width}M-${x} -${y}h-${width}`;
/** Nobody says since when. */
const dueBy = (from: number, to: number, half: number) => [
  line('dash', from, to, 13 - half),
  line('dash', from, to, 13 + half),
  pathAt(from, 13, 'line', slice(2, 5, half) + slice(10, 3, half) + slice(16, 1.5, half)),
  line('dash', to, to, 10 - half, 16 + half),
];

const hub = 'China-Israel Innovation Hub';

/** When, what, the mark, and what is read out. */
const rows: readonly (readonly [
  when: string,
  what: string,
  mark: () => readonly Node[],
  name: string,
])[] = [
  [
    'As reported April 2019',
    'Former pen factory to become a hub for Chinese and Israeli companies, *planned*^[1]^|Happened, 5 December 2019: Hub opened|',
    () => [
      month('dash', 9.7),
      line('line', 11.6, 11.6, 19, 26),
      line('line', 11.6, 25.3, 26),
      dot(25.3, 26),
    ],
    `${hub} (Shanghai): Former pen factory to become a hub for Chinese and Israeli companies, planned, as reported April 2019.`,
  ],
  [
    '5 December 2019~ (inferred)~',
    'Hub opened^[2, 3]^',
    () => [dot(25.3)],
    `${hub} (Shanghai): Hub opened, 5 December 2019, reported December 2019.`,
  ],
  [
    'By 31 December 2019~ (inferred)~',
    'Deadline for moving in with rent and tax reductions, *planned*~ (inferred)~^[2]^',
    () => dueBy(26.9, 27, 4.5),
    `${hub} (Shanghai): Deadline for moving in with rent and tax reductions, by 31 December 2019, planned, reported December 2019.`,
  ],
  [
    'By 2021',
    `${hub}, second phase: Second phase to extend to the top plaza, *planned*^[2]^`,
    () => dueBy(50, 73, 2.5),
    `${hub}, second phase: Second phase to extend to the top plaza, by 2021, planned, reported December 2019.`,
  ],
  [
    'By 2021~ (inferred)~',
    `${hub}, second phase: Floor area (apartments): _over 10,000 m²_, *planned*^[2]^`,
    () => dueBy(50, 73, 2.5),
    `Floor area (apartments), ${hub}, second phase: over 10,000 square meters, by 2021, planned, reported December 2019.`,
  ],
  [
    'By 2021~ (inferred)~',
    `${hub}, second phase: Floor area (offices): _about 50,000 m²_, *planned*^[2]^`,
    () => dueBy(50, 73, 2.5),
    `Floor area (offices), ${hub}, second phase: about 50,000 square meters, by 2021, planned, reported December 2019.`,
  ],
  [
    'June 2022~ (inferred)~',
    "Hub listed among Shanghai's technology incubators^[3]^",
    () => [month('ink', 82.5)],
    `${hub} (Shanghai): Hub listed among Shanghai's technology incubators, June 2022, reported 25 November 2022.`,
  ],
  [
    'As of 25 November 2022~ (inferred)~',
    'Companies: _over 90 companies_ (enterprises, institutions and projects)^[3]^',
    () => [dot(93.7)],
    `Companies, ${hub} (Shanghai): over 90 companies (enterprises, institutions and projects), as of 25 November 2022, reported the same day.`,
  ],
];

/** The date of the report, the facts, and how many more there are. */
const lists: readonly (readonly [title: string, items: readonly string[], more: string | null])[] =
  [
    [
      'April 2019',
      [
        `${hub}, first phase: Pen factory to be the first phase of the hub, *planned*^[1]^|Happened, as reported December 2019: First phase of the hub completed|`,
        'Historical buildings to house the first companies, *planned*^[1]^|Happened, as reported December 2019: Companies: 20 companies|',
        'Granite sidewalks to be laid around the hub, *planned*^[1]^',
        'Renovated road near the hub unveiled^[1]^',
      ],
      null,
    ],
    [
      'December 2019',
      [
        `${hub}, first phase: First phase of the hub completed^[2]^`,
        `${hub}, first phase: Floor area (exhibition): _1,500 m²_^[2]^`,
        `${hub}, first phase: Floor area (offices): _4,500 m²_^[2]^`,
        `${hub}, first phase: Floor area (support facilities): _1,500 m²_^[2]^`,
      ],
      '2 more',
    ],
    [
      '25 November 2022',
      [
        'Mantis Vision settles in the hub^[3]^',
        'Buildings turned into small offices: _2 buildings_^[3]^',
        'Floor area: _20,000 m²_^[3]^',
        'Capacity: _100 people_ (roadshow centers)^[3]^',
      ],
      '3 more',
    ],
    [
      '27 September 2023',
      [
        'China-Israel Innovation and Entrepreneurship Contest: Finals hosted by the hub several years running^[4]^',
        'Tel Aviv office opened^[4]^',
        'Shanghai Digital Innovation Conference hosted by the hub several years running^[4]^',
        'International Digital Security and Ecological Operation Center launched^[4]^',
      ],
      '3 more',
    ],
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

const rowMakers = rows.map(([when, what, mark, name], index) => {
  const [whenWords, whatWords] = [words(when), words(what)];
  return () =>
    make(
      'tr',
      {tabindex: index === 0 ? 0 : -1, 'aria-label': name},
      make('th', {scope: 'row'}, ...whenWords()),
      make('td', {}, make('svg', {class: 'track', 'aria-hidden': 'true'}, ...mark())),
      make('td', {}, ...whatWords()),
    );
});

const listMakers = lists.map(([title, items, more]) => {
  const itemWords = items.map(words);
  return () => {
    const list = make('ul', {}, ...itemWords.map((each) => make('li', {}, ...each())));
    const shown = [make('p', {class: 'title'}, `Without a date: as reported ${title}`), list];
    if (more === null) return shown;
    const button = make('button', {type: 'button', 'aria-expanded': 'false'}, more);
    button.addEventListener('click', disclose);
    return [...shown, button];
  };
});

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
    ...rowMakers.map((row) => row()),
  );
  table.addEventListener('keydown', rove);
  const caption = make('figcaption', {}, `${hub} (Shanghai): timeline`);
  return card(
    `${hub} (Shanghai): timeline. 8 dated facts, 24 without a date.`,
    [make('figure', {}, caption, table, ...listMakers.flatMap((list) => list()))],
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
