import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Roving} from '../base/roving.ts';
import {renderLadder} from './ladder.ts';
import {valueOf} from './layout.ts';
import type {TrendLayout, TrendRow, ValuePart} from './layout.ts';
import {trend as wordsIn} from '../wording/generated/words.ts';

const NO_BREAK = '\u00a0';

/** The figures as a table. Where there is room its rows are columns under the plot. */
export function renderRows(layout: TrendLayout, roving: Roving): TemplateResult {
  const {rows, lang} = layout;
  const {when, amount} = wordsIn[lang];
  const stops = rows.map(({figure}) => figure.id);
  return html`<table role="table" aria-labelledby="caption" @keydown=${roving} @focusin=${roving}>
    <thead class="away" role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${when}</th>
        <th role="columnheader" scope="col">${amount}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row, index) => [
        renderRow(row, index, layout, roving.tabIndex(row.figure.id, stops)),
        renderParted(row),
      ])}
    </tbody>
  </table>`;
}

function renderRow(
  row: TrendRow,
  index: number,
  {plot, lang}: TrendLayout,
  tabIndex: number,
): TemplateResult {
  const {figure, when, inferred, sentence, sources} = row;
  return html`<tr
    class="row"
    part="row"
    role="row"
    data-stop=${figure.id}
    tabindex=${tabIndex}
    aria-label=${sentence}
  >
    <th class="when" part="date" role="rowheader" scope="row">
      ${when}${inferred === null ? nothing : html`<span class="quiet">${inferred}</span>`}
    </th>
    <td class="amount" role="cell">
      ${valueOf(row, lang).map(renderPart)}${
        sources === null ? nothing : [NO_BREAK, html`<span class="numbers">${sources}</span>`]
      }
    </td>
    ${plot ? html`<td class="track" aria-hidden="true">${renderLadder(plot, index)}</td>` : nothing}
  </tr>`;
}

function renderPart({kind, text}: ValuePart): TemplateResult {
  return kind === 'value' || kind === 'stage'
    ? html`<strong class=${kind} part=${kind}>${text}</strong>`
    : html`<span class=${kind}>${text}</span>`;
}

function renderParted({parted}: TrendRow) {
  if (parted === null) return nothing;
  return html`<tr class="parted" part="reason" role="row">
    <td role="cell" colspan="2">${parted}</td>
  </tr>`;
}
