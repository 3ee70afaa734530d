import {disclose, make, putBy} from './make.ts';

const citation =
  ' [Press Release for Media Briefing of the Shanghai Municipal Government on September 26, 2023, 27 September 2023, line 56]';

/** The mark opens a note, which is made when it is pressed; on paper the source stands in brackets. */
putBy(
  () => {
    const mark = make(
      'button',
      {type: 'button', 'aria-label': 'Source of over 130 companies', 'aria-expanded': 'false'},
      make(
        'svg',
        {viewBox: '0 0 10 10', 'aria-hidden': 'true'},
        make('path', {d: 'M5 1v8M1.54 3l6.92 4M8.46 3 1.54 7'}),
      ),
    );
    mark.addEventListener('click', disclose);
    return make(
      'span',
      {class: 'words', lang: 'en'},
      'over 130 ',
      make('span', {class: 'end'}, 'companies', mark),
      make('span', {class: 'citation'}, citation),
    );
  },
  `
  .end { white-space: nowrap }
  .words button { position: relative; top: -0.32em; display: inline-flex; align-items: center;
    justify-content: flex-end; width: 24px; height: 24px; margin: -12px 0 -12px calc(0.5em - 24px); padding: 0;
    border: 0; background: none; vertical-align: middle }
  .words svg { width: 0.45em; height: 0.45em; fill: none; stroke: currentColor }
  .citation { display: none }
  @media print { .citation { display: inline } }
`,
);
