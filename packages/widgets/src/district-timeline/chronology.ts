import type {Language} from '@putuo/data/query';
import {html, nothing, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import type {Roving} from '../base/roving.ts';
import {percent, renderMark, renderOutcome} from '../time/marks.ts';
import {rowsOf} from './entries.ts';
import type {Entry, Fold, Pause} from './entries.ts';
import {renderHeadline} from './headline.ts';
import type {TimelineLayout} from './layout.ts';
import type {Row} from './row.ts';
import {renderAxis, renderGaps, renderGrid} from './scale-lines.ts';
import {timeline as wordsIn} from '../wording/generated/words.ts';

/** What rows need to know of their element. */
export interface RowView {
  readonly lang: Language;
  readonly roving: Roving;
  readonly isOpen: (fold: string) => boolean;
  readonly toggle: (fold: string) => void;
}

/** A table whose second column is the picture: it reads as well as it looks, and says everything once. */
export function renderChronology(layout: TimelineLayout, view: RowView) {
  const {entries} = layout;
  if (entries.length === 0) return nothing;
  const {when, what} = wordsIn[view.lang];
  const stops = rowsOf(entries).map(({fact}) => fact.id);
  const rowHtml = (row: Row, isHidden = false) => renderRow(row, {layout, view, stops, isHidden});
  const entryHtml = (entry: Entry) => {
    if (entry.kind === 'row') return rowHtml(entry);
    if (entry.kind === 'pause') return renderPause(entry);
    const isOpen = view.isOpen(entry.key);
    return [renderFold(entry, isOpen, view), entry.rows.map((row) => rowHtml(row, !isOpen))];
  };
  return html`
    <div class="plane">
      ${renderGrid(layout)}
      <table role="table" aria-labelledby="caption" @keydown=${view.roving} @focusin=${view.roving}>
        <thead role="rowgroup">
          <tr class="row head" role="row">
            <th class="when" role="columnheader" scope="col"><span class="away">${when}</span></th>
            <th class="track" role="columnheader" scope="col">${renderAxis(layout)}</th>
            <th class="what" role="columnheader" scope="col"><span class="away">${what}</span></th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${entries.map(entryHtml)}
        </tbody>
      </table>
    </div>
  `;
}

interface RowSurroundings {
  readonly layout: TimelineLayout;
  readonly view: RowView;
  /** Of all rows, in order. */
  readonly stops: readonly string[];
  readonly isHidden: boolean;
}

function renderRow(row: Row, {layout, view, stops, isHidden}: RowSurroundings): TemplateResult {
  const {fact, when, isSameDate, inferred, sentence, mark, later} = row;
  return html`<tr
    class="row ${later ? 'joined' : ''}"
    part="row"
    role="row"
    id=${fact.id}
    data-stop=${fact.id}
    tabindex=${view.roving.tabIndex(fact.id, stops)}
    aria-label=${sentence}
    ?hidden=${isHidden}
  >
    <th class="when ${isSameDate ? 'again' : ''}" part="date" role="rowheader" scope="row">
      ${when}${inferred === null ? nothing : html`<span class="aside">${inferred}</span>`}
    </th>
    ${renderTrack(
      svg`${mark ? renderMark(mark) : nothing}${mark && later ? renderOutcome(mark, later) : nothing}`,
      layout,
    )}
    <td class="what" role="cell">${renderHeadline(row, view.lang)}</td>
  </tr>`;
}

/** The picture of one row: lines of the scale where the rows do not share them, then what stands on it. */
function renderTrack(content: SVGTemplateResult, layout: TimelineLayout): TemplateResult {
  return html`<td class="track" role="cell">
    <svg aria-hidden="true">
      <svg y="0.7em" overflow="visible">
        <line class="rail" x1="0" x2="100%" y1="0" y2="0" />
        ${renderGaps(layout)}${content}
      </svg>
    </svg>
  </td>`;
}

function renderPause({text}: Pause): TemplateResult {
  return html`<tr class="row pause" part="pause" role="row">
    <td class="what" role="cell" colspan="3">${text}</td>
  </tr>`;
}

function renderFold({key, text, rows, x}: Fold, isOpen: boolean, view: RowView): TemplateResult {
  return html`<tr class="row fold" role="row">
    <td class="track" role="cell">
      <svg aria-hidden="true">
        <svg x=${percent(x)} y="0.7em" overflow="visible">
          <path class="dots" d="M-6 0h.01M0 0h.01M6 0h.01" />
        </svg>
      </svg>
    </td>
    <td class="what" role="cell" colspan="2">
      <button
        class="more"
        part="more"
        type="button"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls=${rows.map(({fact}) => fact.id).join(' ')}
        @click=${() => view.toggle(key)}
      >
        ${text}
      </button>
    </td>
  </tr>`;
}
