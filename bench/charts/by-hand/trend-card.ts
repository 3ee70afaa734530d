import {card, cited, make, rove} from './make.ts';

export const hub = 'Companies, China-Israel Innovation Hub (Shanghai)';

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

export const points: readonly HandPoint[] = [
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

/** All that the element says, and the drawing above it. */
export function trendCard(...drawing: readonly Node[]): Node {
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
  const chart = make('figure', {}, make('figcaption', {}, hub), ...drawing, table);
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

export const trendStyles = `
  table { display: block; font-size: 15px }
  tbody { display: grid; grid-template-columns: repeat(3, 1fr) }
  tbody tr { display: flex; flex-direction: column-reverse; justify-content: flex-end; grid-row: 1 }
  th, td { padding: 0; font-weight: 400; text-align: center }
  b { font: 700 18px/1.25 Charter, Cambria, 'Noto Serif', serif }
  tbody .parted { grid-column: 1 / -1; grid-row: auto; margin-top: 12px; padding-left: 10px;
    border-left: 2px dotted; color: #5f5b54; font-size: 13px }
  .parted td { max-width: 40em; text-align: left }
  .away { position: absolute; clip-path: inset(50%) }
`;
