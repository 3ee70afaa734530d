import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {maybeLink} from './link.ts';
import type {Quote, SourceRow} from './source-row.ts';

/** What the panel says of one fact or document: a term, then what is known and how. */
export function renderRows(rows: readonly SourceRow[]): TemplateResult {
  return html`<dl>
    ${rows.map(
      (row) =>
        html`<div>
          <dt>${row.term}</dt>
          <dd>${renderText(row)}${row.quotes?.map(renderQuote)}</dd>
        </div>`,
    )}
  </dl>`;
}

function renderText({text, textLang, url, basis}: SourceRow) {
  if (text === undefined) return nothing;
  const link = maybeLink(url);
  return html`<span lang=${textLang ?? nothing}
      >${link === null ? text : html`<a href=${link}>${text}</a>`}</span
    >${basis === undefined ? nothing : html`<span class="basis">${basis}</span>`} `;
}

function renderQuote({printed, lang, where}: Quote): TemplateResult {
  return html`<span class="quote"
    ><span part="quote" lang=${lang}>${printed}</span>${where}</span
  > `;
}
