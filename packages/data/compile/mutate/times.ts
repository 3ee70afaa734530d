import type {Context} from '../lint/context.ts';
import {NotADate, parsePeriod} from '../schema/period.ts';
import {PERIOD_TYPES, STAGES} from '../../src/schema/closed-lists.ts';
import type {FactEntry} from '../read/seeds.ts';
import type {Mutation} from './mutation.ts';

export function* stages({seed}: FactEntry): Iterable<Mutation> {
  for (const stage of STAGES) {
    if (stage !== seed.stage)
      yield {fact: {...seed, stage}, what: `stage ${seed.stage} -> ${stage}`};
  }
}

/** A year more or less, a month more or less, another type, dropped; or one where there is none. */
export function* periods({seed, document}: FactEntry, {documents}: Context): Iterable<Mutation> {
  const {period, ...rest} = seed;
  if (!period) {
    const year = documents.get(document)?.seed.published?.edtf.slice(0, 4);
    if (!year) return;
    const otherPeriod = parsePeriod(year, 'as-of', {by: 'stated'});
    yield {fact: {...seed, period: otherPeriod}, what: `period none -> ${year}`};
    return;
  }
  yield {fact: rest, what: `period ${period.edtf} -> none`};
  const {edtf, type, basis} = period;
  const variants = [
    ...[1, -1].map((step) => [shiftedYear(edtf, step), type] as const),
    ...[1, -1].map((step) => [shiftedMonth(edtf, step), type] as const),
    ...PERIOD_TYPES.map((other) => [edtf, other] as const),
  ];
  for (const [otherEdtf, otherType] of variants) {
    if (otherEdtf === edtf && otherType === type) continue;
    const otherPeriod = maybePeriod(otherEdtf, otherType, basis);
    const what = `period ${type} ${edtf} -> ${otherType} ${otherEdtf}`;
    if (otherPeriod) yield {fact: {...seed, period: otherPeriod}, what};
  }
}

/** Dropped, changed, or one where there is none. */
export function* scopes({seed}: FactEntry, {seeds}: Context): Iterable<Mutation> {
  const {scope, ...rest} = seed;
  const other = seeds.facts.find(({seed: one}) => one.scope && one.scope.en !== scope?.en)?.seed
    .scope;
  if (scope) yield {fact: rest, what: `scope "${scope.en}" -> none`};
  if (other) {
    const what = `scope ${scope ? `"${scope.en}"` : 'none'} -> "${other.en}"`;
    yield {fact: {...seed, scope: other}, what};
  }
}

function maybePeriod(...args: Parameters<typeof parsePeriod>) {
  try {
    return parsePeriod(...args);
  } catch (error) {
    // A period that cannot be written at all is refused when it is read.
    if (error instanceof NotADate) return null;
    throw error;
  }
}

function shiftedYear(edtf: string, step: number): string {
  return edtf.replace(/\d{3}X|\d{4}/g, (year) =>
    year.endsWith('X') ? `${Number(year.slice(0, 3)) + step}X` : String(Number(year) + step),
  );
}

/** Of the last month given. */
function shiftedMonth(edtf: string, step: number): string {
  return edtf.replace(/-(\d\d)(-\d\d)?([~?%]?)$/, (_, month: string, day = '', qualifier = '') => {
    const next = ((Number(month) - 1 + step + 12) % 12) + 1;
    return `-${String(next).padStart(2, '0')}${String(day)}${String(qualifier)}`;
  });
}
