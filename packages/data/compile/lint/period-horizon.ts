import type {Context} from './context.ts';
import {parseEdtf} from '../schema/period.ts';
import type {Finding} from '../report/problem.ts';
import type {FactEntry} from '../read/seeds.ts';

/** Further back or ahead a press document does not speak of; such a year is a typo. */
const YEARS_BACK = 200;
const YEARS_AHEAD = 30;

/** A document cannot report what happens after it, nor plan what is past. */
export function* periodHorizon(
  {seed, at, document}: FactEntry,
  {documents}: Context,
): Iterable<Finding> {
  const {period} = seed;
  const published = documents.get(document)?.seed.published?.edtf;
  if (!period || !published) return;
  const {from, to} = parseEdtf(published);
  const first = from?.start ?? to?.start;
  const last = to?.end ?? from?.end;
  if (!first || !last) return;
  const place = at('period', 'edtf');
  const ends = parseEdtf(period.edtf);
  const year = (date: string) => Number(date.slice(0, 4));
  for (const end of [ends.from, ends.to]) {
    if (!end) continue;
    if (year(end.start) < year(first) - YEARS_BACK || year(end.end) > year(last) + YEARS_AHEAD) {
      yield {
        place,
        message: `"${period.edtf}" is too far from ${published}, the date of its document; correct the edtf`,
      };
      return;
    }
  }
  // 2023 may be reported in September 2023: what counts is when its last year, month or day begins.
  const begins = ends.to?.start ?? ends.from?.start;
  if (seed.stage === 'achieved' && begins && begins > last) {
    const message = `"${period.edtf}" is after ${document} (${published}), so it cannot be achieved yet; write stage: planned, or correct the edtf`;
    yield {place, message};
  }
  // "Plans were made last year": a plan that stands as of then is no plan for then.
  if (seed.stage === 'planned' && period.type !== 'as-of' && period.end && period.end < first) {
    yield {
      place,
      message: `"${period.edtf}" is before ${document} (${published}), so it cannot still be planned; write stage: achieved, or correct the edtf`,
    };
  }
}
