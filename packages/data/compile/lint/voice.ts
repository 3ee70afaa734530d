import type {Context} from './context.ts';
import type {Finding} from '../report/problem.ts';
import type {FactEntry} from '../read/seeds.ts';

/** Those that speak for themselves, wherever they belong. */
const SPEAKERS = new Set(['company', 'government', 'institution', 'person']);

/** A claim is made by its subject, by what that is part of, or by someone who can speak. */
export function* voice({seed, at}: FactEntry, {subjects}: Context): Iterable<Finding> {
  if (seed.type !== 'claim' || seed.voice === null) return;
  const speaker = subjects.get(seed.voice)?.seed;
  if (!speaker || SPEAKERS.has(speaker.kind)) return;
  const seen = new Set<string>();
  for (let id: string | undefined = seed.about; id && !seen.has(id);) {
    if (id === seed.voice) return;
    seen.add(id);
    id = subjects.get(id)?.seed.partOf;
  }
  const message = `"${seed.voice}" (${speaker.kind}) does not speak for "${seed.about}"; write voice: ${[...seen].join(' or ')}, or null`;
  yield {place: at('voice'), message};
}
