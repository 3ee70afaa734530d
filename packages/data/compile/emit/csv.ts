import {stringify} from 'csv-stringify/sync';
import type {Fact} from '../../src/model/model.ts';
import {columns} from './columns.ts';

/** `facts.csv`: one row per fact, RFC 4180, UTF-8. */
export function csvOf(facts: readonly Fact[]): string {
  const rows = facts.map((fact) => columns.map((column) => column.of(fact) ?? ''));
  return stringify([columns.map((column) => column.name), ...rows], {record_delimiter: 'windows'});
}
