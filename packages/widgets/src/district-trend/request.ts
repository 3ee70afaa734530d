import type {Dataset, Fact, Series} from '@putuo/data/query';
import {requestedFigure} from '../base/requested-figure.ts';
import {isProblem} from '../base/outcome.ts';
import type {Problem} from '../base/outcome.ts';

/** How a tag asks for a series: by subject and metric, or by one of its figures. */
export interface Request {
  readonly fact: Fact | string | null;
  readonly about: string | null;
  readonly metric: string | null;
}

/** The series that is asked for, or why there is none. A figure that no dataset knows is a series of its own. */
export function requestedSeries(
  {fact, about, metric}: Request,
  dataset: Dataset | undefined,
): Series | Problem {
  const figure = requestedFigure({fact, about, metric, asOf: null}, dataset);
  if (isProblem(figure)) return figure;
  const series = dataset?.series({
    about: figure.about.id,
    metric: figure.metric.id,
    dimensions: figure.dimensions,
  });
  const isKnown = series?.points.some(({id}) => id === figure.id);
  return series && isKnown ? series : {points: [figure], breaks: []};
}
