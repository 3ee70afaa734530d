import {card, cited, disclose, make} from './make.ts';

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

/** All that the element says around its bars. */
export function compareCard(bars: Node): Node {
  const table = make('button', {type: 'button', 'aria-expanded': 'false'}, 'Table');
  table.addEventListener('click', disclose);
  const chart = make(
    'figure',
    {},
    make('figcaption', {}, 'Floor area'),
    bars,
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
      'Hedges or rounding leave open which of these is larger: Floor area (apartments), China-Israel Innovation Hub, second phase; Floor area (offices), China-Israel Innovation Hub, second phase.',
    ),
    table,
  );
  return card(
    'Comparison of 5 figures: Floor area.',
    [chart],
    cited('Evolving into center of scientific innovation, ', 'December 2019'),
  );
}

export const compareStyles = `
  .planned { fill: url(#hatched); stroke: #0b5a70; stroke-width: 1.5 }
  .card ul { display: flex; flex-wrap: wrap; margin: 8px 0 0; padding: 0; list-style: none }
  .card li { display: flex; margin-right: 20px }
  .sample { width: 28px; height: 22px; margin-right: 24px }
`;

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
