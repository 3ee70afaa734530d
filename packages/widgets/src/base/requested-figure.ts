import {isFactId} from '@putuo/data/query';
import type {Dataset, Fact, Figure} from '@putuo/data/query';
import {isProblem} from './outcome.ts';
import type {Problem} from './outcome.ts';
import {
  ambiguous,
  malformedDate,
  malformedId,
  missingAttribute,
  noDataset,
  noFigure,
  notAFigure,
  unknownId,
  withdrawnId,
} from './problems.ts';

/** How a tag asks for one figure: the object, its id, or the latest of a metric. */
export interface Request {
  readonly fact: Fact | string | null;
  readonly about: string | null;
  readonly metric: string | null;
  /** What was known then: `2022-12`. */
  readonly asOf: string | null;
}

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** `2023`, `2023-09` or `2023-09-27`. */
export function isDate(text: string): boolean {
  return DATE.test(text);
}

/** The figure that is asked for, or why there is none. `fact` is taken before `about` and `metric`. */
export function requestedFigure(request: Request, dataset: Dataset | undefined): Figure | Problem {
  const {fact} = request;
  if (typeof fact === 'object' && fact) return figureOnly(fact);
  const id = fact?.trim();
  if (id) {
    const found = factById(id, dataset);
    return isProblem(found) ? found : figureOnly(found);
  }
  const about = request.about?.trim();
  const metric = request.metric?.trim();
  return about && metric
    ? latestOf(about, metric, request.asOf?.trim() || null, dataset)
    : missingAttribute(['fact'], ['about', 'metric']);
}

/** The fact of an id, also of one that moved, or why there is none. */
export function factById(id: string, dataset: Dataset | undefined): Fact | Problem {
  if (!isFactId(id)) return malformedId(id);
  if (!dataset) return noDataset(id);
  const found = dataset.findFact(id);
  switch (found.status) {
    case 'unknown':
      return unknownId(id, found.nearest);
    case 'withdrawn':
      return withdrawnId(id, found.why);
    default:
      return found.fact;
  }
}

/** Milestones and claims have no number to show. */
export function figureOnly(fact: Fact): Figure | Problem {
  return fact.type === 'figure' ? fact : notAFigure(fact.id);
}

function latestOf(
  about: string,
  metric: string,
  asOf: string | null,
  dataset: Dataset | undefined,
): Figure | Problem {
  if (asOf && !isDate(asOf)) return malformedDate('as-of', asOf);
  if (!dataset) return noDataset(`${about} ${metric}`);
  const candidates = dataset.facts({about, metric, type: 'figure'});
  // Offices and flats of one park are two figures at any time: which is meant, only the page can say.
  const kinds = new Map(candidates.map((fact) => [dimensionsOf(fact), fact.id]));
  if (kinds.size > 1) return ambiguous(about, metric, [...kinds.values()]);
  return dataset.latest({about, metric, ...(asOf && {asOf})}) ?? noFigure(about, metric, asOf);
}

function dimensionsOf(fact: Fact): string {
  const dimensions = fact.type === 'figure' ? (fact.dimensions ?? {}) : {};
  return Object.entries(dimensions)
    .map(([dimension, value]) => `${dimension}=${value}`)
    .sort()
    .join(' ');
}
