import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Roving} from '../base/roving.ts';
import {renderBar} from './bar-svg.ts';
import type {Bar} from './bar.ts';
import type {CompareLayout, Row, RowGroup} from './layout.ts';
import {compare as wordsIn} from '../wording/generated/words.ts';

/** The bars: one tab stop, one list for each group, one spoken sentence for each bar. */
export function renderBars({groups, lang}: CompareLayout, roving: Roving): TemplateResult {
  const stops = groups.flatMap(({rows}) => rows.map(({figure}) => figure.id));
  const falls = groups.some(({rows}) => rows.some(({bar}) => bar && bar.value < bar.zero));
  return html`<div
    class="bars ${falls ? 'falls' : ''}"
    part="bars"
    @keydown=${roving}
    @focusin=${roving}
  >
    ${groups.map((group, at) => renderGroup(group, `${at}`, wordsIn[lang].bars, stops, roving))}
  </div>`;
}

function renderGroup(
  {label, rows}: RowGroup,
  id: string,
  name: string,
  stops: readonly string[],
  roving: Roving,
): TemplateResult {
  return html`${label === null ? nothing : html`<p class="group" part="group">${label}</p>`}
    <div class="list" role="list" aria-label=${label ?? name}>
      ${rows.map((row, at) =>
        row.bar
          ? html`<div class="item" role="listitem">
              ${renderRow(row, row.bar, `${id}-${at}`, roving.tabIndex(row.figure.id, stops))}
            </div>`
          : nothing,
      )}
    </div>`;
}

/**
 * The words of the value stand in the track, behind the bar. `.room` holds the same words unseen: so the track ends
 * where the longest of them still fits, and nothing has to be measured.
 */
function renderRow(row: Row, bar: Bar, id: string, tabIndex: number): TemplateResult {
  const {figure, label, beside, value, sentence} = row;
  const rises = bar.value >= bar.zero;
  const end = rises ? bar.end : 'closed';
  return html`<div
    class="row"
    part="row"
    role="img"
    aria-label=${sentence}
    data-stop=${figure.id}
    tabindex=${tabIndex}
  >
    <div class="label" part="label"><bdi>${label}${beside.map(renderNote)}</bdi></div>
    <div class="plot">
      <svg class="zero" width="100%" height="100%" aria-hidden="true">
        <line x1="${bar.zero}%" x2="${bar.zero}%" y1="0" y2="100%" />
      </svg>
      ${renderBar(bar, id)}
      <div class="behind ${end}">
        ${renderPush(Math.max(bar.value, bar.zero))}<span class="value" part="value"
          ><bdi>${value}</bdi></span
        >
      </div>
    </div>
    <div class="room ${end}" data-value=${value} aria-hidden="true"></div>
  </div>`;
}

function renderNote(text: string): TemplateResult {
  return html` <span class="note" part="note">${text}</span>`;
}

/** As wide as the bar: pushes the words behind it. */
function renderPush(width: number): TemplateResult {
  return html`<svg class="push" width="${width}%" height="1" aria-hidden="true"></svg>`;
}

export function renderKey({key}: CompareLayout) {
  if (key.length === 0) return nothing;
  return html`<ul class="key" part="key">
    ${key.map(
      ({bar, text}, at) =>
        html`<li>
          <span class="sample ${bar.end}">${renderBar(bar, `key-${at}`)}</span><bdi>${text}</bdi>
        </li>`,
    )}
  </ul>`;
}
