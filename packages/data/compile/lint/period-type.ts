import type {Context} from './context.ts';
import type {Finding} from '../report/problem.ts';
import type {FactEntry} from '../read/seeds.ts';

type PeriodType = NonNullable<FactEntry['seed']['period']>['type'];

/** What a figure of a kind can have: an amount runs over a time, a stock stands at one. */
const OF_KIND: Readonly<Record<string, readonly PeriodType[]>> = {
  flow: ['span', 'since', 'by'],
  change: ['span', 'since'],
  rate: ['span', 'since'],
  share: ['as-of', 'span'],
  stock: ['as-of', 'instant', 'since', 'by', 'span'],
  duration: ['span', 'by', 'instant'],
};

const BY = /(?<!\p{L})(?:by|before|until|till|within|no later than|end of)(?!\p{L})/iu;
const SURELY_BY = /(?<!\p{L})(?:by|before|until|till|no later than)(?!\p{L})/iu;
const SINCE = /(?<!\p{L})(?:since|start(?:ing|s|ed)|begin(?:ning|s)|from|onwards?)(?!\p{L})/iu;
const STANDING =
  /(?<!\p{L})(?:now|presently|currently|at present|as of|so far|to date|today)(?!\p{L})/iu;
const EXTENT =
  /(?<!\p{L})(?:from|between|over|during|throughout|past|last|and|whole|entire|through)(?!\p{L})/iu;

/** The type of a period is the one that its figure can have, and that its words say. */
export function* periodType(
  {seed, at, document}: FactEntry,
  {metrics, documents}: Context,
): Iterable<Finding> {
  const {period} = seed;
  if (!period) return;
  const {type} = period;
  const place = at('period', 'type');
  const texts = seed.evidence.flatMap(({for: purpose, printed, sic}) =>
    purpose === 'period' ? [sic ?? printed] : [],
  );
  const says = (pattern: RegExp) => texts.some((text) => pattern.test(text));
  const printed = `"${texts.join(' … ')}"`;
  if (seed.type === 'figure') {
    const kind = metrics.get(seed.metric)?.seed.kind;
    const possible = kind ? (OF_KIND[kind] ?? []) : [type];
    // "Plans were made last year" dates the plan, whatever it counts.
    const published = documents.get(document)?.seed.published?.edtf ?? '';
    const isPast = period.end !== null && period.end < published;
    const isDatedPlan = seed.stage === 'planned' && type === 'as-of' && isPast;
    if (!possible.includes(type) && !isDatedPlan) {
      yield {
        place,
        message: `the period of a ${kind ?? 'figure'} is never ${type}; write type: ${possible.join(' or ')}`,
      };
    }
  } else if (texts.length > 0 && seed.type === 'milestone') {
    if (type === 'as-of' && !says(STANDING)) {
      yield {place, message: `${printed} says when it happened; write type: instant`};
    }
    if (type === 'span' && !period.edtf.includes('/') && !says(EXTENT)) {
      yield {place, message: `${printed} names no stretch of time; write type: instant`};
    }
  }
  if (texts.length === 0) return;
  if (type === 'by' && !says(BY)) {
    yield {
      place,
      message: `${printed} has no word for type by (by, before, within …); write another type, or print such a word`,
    };
  } else if (type !== 'by' && says(SURELY_BY)) {
    yield {place, message: `${printed} names a latest date; write type: by`};
  }
  if (type === 'since' && !says(SINCE)) {
    yield {
      place,
      message: `${printed} has no word for type since (since, starting …); write another type, or print such a word`,
    };
  }
}
