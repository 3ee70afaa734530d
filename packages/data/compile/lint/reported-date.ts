import type {Context} from './context.ts';
import type {Finding} from '../report/problem.ts';
import type {FactEntry} from '../read/seeds.ts';

/** A fact stands in a series by when it was reported: one of its documents has a date. */
export function* reportedDate(
  {seed, at, document}: FactEntry,
  {documents}: Context,
): Iterable<Finding> {
  const named = seed.evidence.map((evidence) => evidence.document ?? document);
  const known = named.flatMap((id) => documents.get(id) ?? []);
  if (known.length > 0 && known.every((entry) => entry.seed.published === null)) {
    const message = `no document of "${seed.id}" has a date; add published: {edtf: …, basis: …} to ${named[0] ?? document} in seeds/documents.yaml`;
    yield {place: at('id'), message};
  }
}
