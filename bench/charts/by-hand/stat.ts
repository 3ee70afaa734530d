import {card, cited, make, putBy} from './make.ts';

const briefing =
  'Press Release for Media Briefing of the Shanghai Municipal Government on September 26, 2023, ';

putBy(
  () =>
    card(
      'Fiscal revenue, Putuo District: 10.43 billion yuan, January–August 2023, reported 27 September 2023.',
      [
        make(
          'p',
          {},
          make('span', {class: 'label'}, 'Fiscal revenue, Putuo District'),
          make('br'),
          make('span', {class: 'value'}, make('b', {}, '10.43'), ' billion yuan'),
        ),
        make(
          'p',
          {class: 'aside'},
          'January–August 2023',
          make('span', {class: 'aside'}, ' (period inferred)'),
        ),
        make(
          'p',
          {class: 'change'},
          make(
            'svg',
            {viewBox: '0 0 10 10', 'aria-hidden': 'true'},
            make('path', {d: 'M5 1 10 9.5H0z'}),
          ),
          'up 29.8% year on year',
        ),
        make(
          'p',
          {class: 'claim'},
          'According to Putuo District: Highest growth of fiscal revenue among districts of Shanghai',
        ),
      ],
      cited(briefing, '27 September 2023'),
    ),
  `
  .label { font-size: 15px; font-weight: 600 }
  .value { font: 20px/1.25 Charter, Cambria, 'Noto Serif', serif }
  .value b { font-size: 56px; white-space: nowrap }
  .card p + p { margin-top: 4px; font-size: 15px }
  .change { font-weight: 600 }
  .change svg { width: 10px; height: 10px; margin-right: 6px; fill: #0b5a70 }
  .claim { padding-left: 10px; border-left: 2px solid #d6d2ca }
  .card .source { margin-top: 8px; font-size: 13px }
`,
);
