import type {Language} from '@putuo/data/query';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {headlineOf} from './row.ts';
import type {HeadlinePart, Row} from './row.ts';

const NO_BREAK = '\u00a0';

/** What a row says beside its date. The number of its source stays with the last word. */
export function renderHeadline(row: Row, lang: Language): TemplateResult {
  return html`<span class="headline" part="label">${headlineOf(row, lang).map(renderPart)}</span>${
      row.sources === null ? nothing : [NO_BREAK, html`<span class="numbers">${row.sources}</span>`]
    }${row.outcome === null ? nothing : html` <span class="outcome" part="outcome">${row.outcome}</span>`}`;
}

/** Amount and stage are what a reader looks for. */
function renderPart({kind, text}: HeadlinePart) {
  if (kind === 'name') return text;
  return kind === 'aside'
    ? html`<span class="aside">${text}</span>`
    : html`<strong class=${kind} part=${kind}>${withSign(text)}</strong>`;
}

/** A sign such as m² stays with its number; longer units may stand on the next line. */
function withSign(text: string): string {
  return text.replace(/(?<=\d) (?=\S{1,3}$)/, NO_BREAK);
}
