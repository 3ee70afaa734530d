import type {Dataset, Fact, Figure, NonEmpty} from '@putuo/data/query';
import {factById, figureOnly} from '../base/requested-figure.ts';
import {isProblem} from '../base/outcome.ts';
import type {Problem} from '../base/outcome.ts';
import {missingAttribute, noDataset, noFigure, unknownDimension} from '../base/problems.ts';

/** How a tag asks for figures: the objects, their ids, or the latest of a metric for each subject. */
export interface Request {
  readonly facts: readonly Fact[] | string | null;
  readonly metric: string | null;
  /** Subject ids with spaces between. */
  readonly about: string | null;
  readonly groupBy: string | null;
}

/** The figures that are asked for, each once, or why there are none. `facts` is taken before `metric`. */
export function requestedFigures(
  request: Request,
  dataset: Dataset | undefined,
): NonEmpty<Figure> | Problem {
  const found = foundFor(request, dataset);
  if (isProblem(found)) return found;
  const [first, ...others] = new Map(found.map((figure) => [figure.id, figure])).values();
  if (!first) return missingAttribute(['facts'], ['metric', 'about']);
  const known = new Set(found.flatMap(({metric}) => Object.keys(metric.dimensions ?? {})));
  const groupBy = request.groupBy?.trim();
  return groupBy && !known.has(groupBy)
    ? unknownDimension(groupBy, [...known])
    : [first, ...others];
}

function foundFor(
  {facts, metric, about}: Request,
  dataset: Dataset | undefined,
): readonly Figure[] | Problem {
  if (typeof facts === 'object' && facts) return allOf(facts.map(figureOnly));
  const ids = wordsOf(facts);
  if (ids.length > 0) {
    return allOf(
      ids.map((id) => {
        const fact = factById(id, dataset);
        return isProblem(fact) ? fact : figureOnly(fact);
      }),
    );
  }
  const [measured] = wordsOf(metric);
  const subjects = wordsOf(about);
  if (!measured || subjects.length === 0) return [];
  if (!dataset) return noDataset(`${subjects.join(' ')} ${measured}`);
  const found = allOf(subjects.map((subject) => latestOf(subject, measured, dataset)));
  return isProblem(found) ? found : found.flat();
}

/** The latest for each way in which the metric is broken down: offices beside flats. */
function latestOf(about: string, metric: string, dataset: Dataset): readonly Figure[] | Problem {
  const candidates = dataset
    .facts({about, metric, type: 'figure'})
    .filter((fact): fact is Figure => fact.type === 'figure');
  if (candidates.length === 0) return noFigure(about, metric, null);
  const breakdowns = new Map(
    candidates.map(({dimensions}) => [JSON.stringify(dimensions), dimensions]),
  );
  return [...breakdowns.values()].flatMap(
    (dimensions) => dataset.latest({about, metric, dimensions}) ?? [],
  );
}

/** All, or the first problem among them. */
function allOf<T extends object>(outcomes: readonly (T | Problem)[]): readonly T[] | Problem {
  const found: T[] = [];
  for (const outcome of outcomes) {
    if (isProblem(outcome)) return outcome;
    found.push(outcome);
  }
  return found;
}

function wordsOf(text: string | null): readonly string[] {
  return text?.match(/\S+/g) ?? [];
}
