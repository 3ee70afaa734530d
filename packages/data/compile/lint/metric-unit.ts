import type {Context} from './context.ts';
import type {Finding} from '../report/problem.ts';
import type {FactEntry} from '../read/seeds.ts';

/** A figure is given in the unit of its metric, or in one that converts to the same. */
export function* metricUnit({seed, at}: FactEntry, context: Context): Iterable<Finding> {
  if (seed.type !== 'figure') return;
  const metric = context.metrics.get(seed.metric)?.seed;
  if (!metric) return;
  const baseOf = (id: string) => context.units.get(id)?.seed.base?.unit ?? id;
  if (baseOf(seed.value.unit) !== baseOf(metric.unit)) {
    const message = `"${seed.value.unit}" is not the unit of ${metric.id}; write the value in ${metric.unit}, or choose another metric`;
    yield {place: at('value'), message};
  }
  for (const [index, {unit}] of (seed.also ?? []).entries()) {
    if (unit === seed.value.unit) {
      yield {
        place: at('also', index),
        message: `"${unit}" is the unit of value already; also: takes the same amount in another unit`,
      };
    }
  }
}

/** A share is in percent of a whole, a change in percent of what it was. */
export function* metricKind({metrics}: Context): Iterable<Finding> {
  for (const {seed, at} of metrics.values()) {
    const {kind, unit} = seed;
    if ((kind === 'share' || kind === 'change') && unit !== 'percent') {
      yield {
        place: at('unit'),
        message: `a ${kind} is not counted in "${unit}"; write unit: percent`,
      };
    }
    if (kind === 'rate' && !unit.includes('/')) {
      yield {
        place: at('unit'),
        message: `a rate is not counted in "${unit}"; write a unit like visit/month`,
      };
    }
    if ((kind === 'share') !== (seed.whole !== undefined)) {
      const message =
        kind === 'share'
          ? 'a share is of something: add whole:'
          : `only a share has a whole: delete whole:`;
      yield {place: at(seed.whole ? 'whole' : 'kind'), message};
    }
    const changing = seed.changeOf !== undefined || seed.base !== undefined;
    if (kind === 'change' && seed.base === undefined) {
      yield {
        place: at('kind'),
        message: 'a change is against something: add base: year or base: unstated',
      };
    }
    if (kind !== 'change' && changing) {
      yield {
        place: at('kind'),
        message: `only a change has changeOf: and base:; delete them, or write kind: change`,
      };
    }
  }
}
