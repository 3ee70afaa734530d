import type {Language, Series} from '@putuo/data/query';
import {css, html, nothing} from 'lit';
import type {CSSResult, TemplateResult} from 'lit';
import {markStyles} from '../time/mark-styles.ts';
import {trendLayout} from './layout.ts';
import {plotStyles} from './plot-styles.ts';
import {renderPlot} from './plot-svg.ts';
import {sparkWords} from './spark-words.ts';

// The trend below the number of a card. The card loads this file only where it is asked for one.

/** The plot without its table: what stands at both ends, and why there is no line where there is none. */
export function renderSpark(
  series: Series,
  label: string,
  lang: Language,
): TemplateResult | typeof nothing {
  const layout = trendLayout(series, {lang});
  if (!layout) return nothing;
  const {title, name, ends, notes} = sparkWords(layout, label);
  return html`<div class="spark" part="trend">
    ${title === null ? nothing : html`<p class="spark-title" part="trend-title">${title}</p>`}
    ${layout.plot && ends.length > 0 ? renderPlot(layout.plot, name) : nothing}
    ${ends.length > 0 ? html`<p class="ends">${ends.map((end) => html`<span>${end}</span> `)}</p>` : nothing}
    ${notes.map((note) => html`<p class="spark-note" part="trend-note">${note}</p> `)}
  </div>`;
}

const sparkLayout = css`
  .spark {
    margin-block-start: calc(2 * var(--_space));
    padding-block-start: calc(2 * var(--_space));
    border-block-start: 1px solid var(--_line);
    font-size: var(--_small);
  }
  .spark-title {
    font-weight: 600;
  }
  .spark .plot {
    block-size: 5em;
    margin-block: 0.75em calc(2 * var(--_space));
    direction: ltr;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: calc(4 * var(--_space));
    direction: ltr;
  }
  .ends :last-child {
    text-align: end;
  }
  .ends,
  .spark-note {
    color: var(--_muted);
  }
  .spark-note {
    margin-block-start: var(--_space);
    text-wrap: pretty;
  }
`;

export const sparkStyles: readonly CSSResult[] = [markStyles, plotStyles, sparkLayout];
