import type {Language} from '@putuo/data/query';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {RowView} from './chronology.ts';
import type {Undated} from './entries.ts';
import {renderHeadline} from './headline.ts';
import type {Row} from './row.ts';

/** Facts without a date, under the date of their report. */
export function renderUndated(
  {text, rows, more, moreText}: Undated,
  key: string,
  {lang, isOpen, toggle}: RowView,
): TemplateResult {
  const isShown = isOpen(key);
  return html`<div class="undated" part="undated">
    <p class="undated-title" id="${key}-title">${text}</p>
    <ul aria-labelledby="${key}-title">
      ${rows.map((row) => renderItem(row, lang))}
    </ul>
    ${
      more.length === 0
        ? nothing
        : html`<button
              class="more"
              part="more"
              type="button"
              aria-expanded=${isShown ? 'true' : 'false'}
              aria-controls=${key}
              @click=${() => toggle(key)}
            >
              ${moreText}
            </button>
            <ul id=${key} aria-labelledby="${key}-title" ?hidden=${!isShown}>
              ${more.map((row) => renderItem(row, lang))}
            </ul>`
    }
  </div>`;
}

function renderItem(row: Row, lang: Language): TemplateResult {
  // The space keeps the words of two items apart where the markup is read as text.
  return html`<li>${renderHeadline(row, lang)}</li> `;
}
