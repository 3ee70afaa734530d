import type {Fact} from '../model/model.ts';
import type {Cell, Column} from './column.ts';
import {columns} from './columns.ts';

/** One row per fact, RFC 4180. */
export function csvOf(facts: readonly Fact[]): string {
  const names = columns.map(({name}) => quoted(guarded(name)));
  const rows = facts.map((fact) => columns.map((column) => cellText(column, column.of(fact))));
  return [names, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** Numbers stay numbers, -3.2 too; everything else is text. */
export function cellText({type}: Pick<Column, 'type'>, cell: Cell): string {
  const text = `${cell ?? ''}`;
  const isNumber = /^(number|integer)$/.test(type) && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text);
  return quoted(isNumber ? text : guarded(text));
}

/**
 * An apostrophe in front of what a spreadsheet would run as a formula, as OWASP advises; also behind a semicolon,
 * where many countries' spreadsheets begin the next cell.
 */
const guarded = (text: string) => text.replace(/(^|;)(?=\s*[=+\-@＝＋－＠\t\r\n])/g, "$1'");

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
