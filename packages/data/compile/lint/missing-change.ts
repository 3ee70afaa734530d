import type {Context} from './context.ts';
import type {Finding} from '../report/problem.ts';
import type {FactEntry} from '../read/seeds.ts';

/** A level whose change is recorded too, of the same subject and time, leads to it. */
export function* missingChange(
  {seed, at}: FactEntry,
  {facts, metrics}: Context,
): Iterable<Finding> {
  if (seed.type !== 'figure' || seed.change !== undefined || !seed.period) return;
  for (const {seed: other} of facts.values()) {
    const isChange =
      other.type === 'figure' &&
      metrics.get(other.metric)?.seed.changeOf === seed.metric &&
      other.about === seed.about &&
      other.period?.edtf === seed.period.edtf;
    if (isChange) {
      yield {
        place: at('id'),
        message: `"${other.id}" is the change of this figure; add change: ${other.id}`,
      };
    }
  }
}
