import type {Context} from './context.ts';
import type {Finding} from '../report/problem.ts';

/** Setting aside is for numerals that no fact means, each once. */
export function* unneededSetAside({accounts}: Context): Iterable<Finding> {
  for (const {unneeded} of accounts) {
    for (const {entry, why, numeral} of unneeded) {
      const {printed} = entry.seed;
      const message = {
        'no numeral': `"${printed}" has no number in it`,
        meant: `"${numeral}" in "${printed}" belongs to a fact`,
        'set aside twice': `"${numeral}" in "${printed}" is set aside already`,
      }[why];
      yield {place: entry.at('printed'), message: `${message}; leave the entry out`};
    }
  }
}
