import type {EvidenceSeed, FactSeed} from '../schema/seeds.ts';
import type {LineRange} from '../schema/lines.ts';
import type {FactEntry} from '../read/seeds.ts';
import type {Mutation} from './mutation.ts';

/** Widened by a line at either end, and shifted by one. */
export function lines({seed}: FactEntry): Iterable<Mutation> {
  return everywhere(seed, ({lines: [first, ...rest], ...evidence}) => {
    const last = rest.at(-1) ?? first;
    const middle = rest.slice(0, -1);
    const only = rest.length === 0;
    const widenedUp: EvidenceSeed['lines'] = [[first[0] - 1, first[1]], ...rest];
    const widenedDown: EvidenceSeed['lines'] = only
      ? [[first[0], first[1] + 1]]
      : [first, ...middle, [last[0], last[1] + 1]];
    const shifted = (by: number): EvidenceSeed['lines'] => {
      const move = ([from, to]: LineRange): LineRange => [from + by, to + by];
      return [move(first), ...rest.map(move)];
    };
    return [widenedUp, widenedDown, shifted(1), shifted(-1)]
      .filter((ranges) => ranges.every(([from]) => from >= 1))
      .map((ranges) => [{...evidence, lines: ranges}, `lines ${JSON.stringify(ranges)}`]);
  });
}

/** A sign changed, and other words of the same length. */
export function printed({seed}: FactEntry): Iterable<Mutation> {
  return everywhere(seed, (evidence) => {
    const {printed} = evidence;
    const digit = /\d/.exec(printed);
    const variants = [
      printed.replace(/\p{L}(?=[^\p{L}]*$)/u, (letter) => (letter === 'x' ? 'y' : 'x')),
      ...(digit ? [printed.replace(/\d/, (one) => String((Number(one) % 9) + 1))] : []),
      `${printed} ${printed.split(' ')[0] ?? ''}`,
    ];
    return variants
      .filter((variant) => variant !== printed)
      .map((variant) => [{...evidence, printed: variant}, `printed "${printed}" -> "${variant}"`]);
  });
}

function* everywhere(
  seed: FactSeed,
  change: (evidence: EvidenceSeed) => (readonly [EvidenceSeed, string])[],
): Iterable<Mutation> {
  const [first, ...rest] = seed.evidence;
  for (const [index, evidence] of seed.evidence.entries()) {
    for (const [changed, what] of change(evidence)) {
      const at = rest.map((one, place) => (place + 1 === index ? changed : one));
      yield {fact: {...seed, evidence: [index === 0 ? changed : first, ...at]}, what};
    }
  }
}
