import {nearest} from '../../src/model/nearest.ts';
import type {Context} from './context.ts';
import type {Finding} from '../report/problem.ts';
import type {FactEntry} from '../read/seeds.ts';

/** A breakdown is one that the metric knows. */
export function* dimensions({seed, at}: FactEntry, context: Context): Iterable<Finding> {
  if (seed.type !== 'figure' || !seed.dimensions) return;
  const metric = context.metrics.get(seed.metric)?.seed;
  if (!metric) return;
  for (const [dimension, value] of Object.entries(seed.dimensions)) {
    const known = metric.dimensions ?? {};
    const values = known[dimension]?.values;
    if (!values) {
      const names = Object.keys(known);
      const remedy =
        names.length > 0
          ? `write ${names.join(' or ')}`
          : 'it has none: delete it, or add it in seeds/metrics.yaml';
      const message = `"${dimension}" is not a dimension of ${metric.id}; ${remedy}`;
      yield {place: at('dimensions', dimension), message};
    } else if (!(value in values)) {
      const [near] = nearest(value, Object.keys(values), 1);
      const remedy = near
        ? `did you mean "${near}"?`
        : `expected ${Object.keys(values).join(', ')}`;
      const message = `"${value}" is not a value of ${dimension} of ${metric.id}; ${remedy}`;
      yield {place: at('dimensions', dimension), message};
    }
  }
}
