import {labelText, mainEvidence} from '@putuo/data/query';
import type {Fact, Language} from '@putuo/data/query';

const columns = [
  'id',
  'about',
  'label',
  'hedge',
  'value',
  'unit',
  'scope',
  'period',
  'stage',
  'printed',
  'document',
  'published',
  'lines',
] as const;

type Row = Readonly<Record<(typeof columns)[number], string>>;

/** The facts as RFC 4180 text, one line each, with a mark in front that makes Excel read Chinese as Chinese. */
export function csvOf(facts: readonly Fact[], lang: Language): string {
  const rows = facts.map((fact) => rowOf(fact, labelText(fact, lang)));
  const lines = [[...columns], ...rows.map((row) => columns.map((column) => row[column]))];
  return '\uFEFF' + lines.map((cells) => cells.map(cellText).join(',') + '\r\n').join('');
}

function rowOf(fact: Fact, label: string): Row {
  const quantity = fact.type === 'figure' ? fact.quantity : null;
  const {document, lines, printed} = mainEvidence(fact);
  return {
    id: fact.id,
    about: fact.about.id,
    label,
    hedge: quantity && quantity.hedge !== 'none' ? quantity.hedge : '',
    value: quantity?.decimal ?? '',
    unit: quantity?.unit.id ?? '',
    scope: fact.scope?.en ?? '',
    period: fact.period?.edtf ?? '',
    stage: fact.stage,
    printed,
    document: document.title,
    published: document.published?.edtf ?? '',
    lines: lines
      .map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`))
      .join(' '),
  };
}

/** A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers. */
function cellText(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?[\d.]+$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
