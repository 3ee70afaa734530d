import {make, pathAt, putBy} from './make.ts';
import {hub, points, trendCard, trendStyles} from './trend-card.ts';

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

putBy(
  () => trendCard(plot(), leaders()),
  `${trendStyles}
  .plot { display: block; width: 100%; height: 150px; border-bottom: 1px solid }
  .leaders { display: block; width: 100%; height: 20px }
  .drop { stroke: #5f5b54; stroke-dasharray: 1 3 }
  .break { stroke: #5f5b54; stroke-dasharray: 6 4 }
  .tear { fill: none; stroke: #1a1a18 }
`,
);
