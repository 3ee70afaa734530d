import type {Context} from './context.ts';
import type {Finding} from '../report/problem.ts';

/** A subject, metric, unit or document that nothing names is a leftover. */
export function* unusedVocabulary({seeds}: Context): Iterable<Finding> {
  // What a record names that cannot be read is not known.
  if (seeds.broken.size > 0) return;
  const used = new Set<string>();
  const use = (kind: string, id: string | null | undefined) => id && used.add(`${kind} ${id}`);
  for (const {seed, document} of seeds.facts) {
    use('subject', seed.about);
    for (const evidence of seed.evidence) use('document', evidence.document ?? document);
    if (seed.type === 'claim') use('subject', seed.voice);
    if (seed.type !== 'figure') continue;
    use('metric', seed.metric);
    for (const {unit} of [seed.value, ...(seed.also ?? [])]) use('unit', unit);
    for (const [dimension, value] of Object.entries(seed.dimensions ?? {})) {
      use('dimension', `${seed.metric} ${dimension} ${value}`);
    }
  }
  for (const {document} of seeds.setAside) use('document', document);
  for (const {seed} of seeds.metrics) {
    use('unit', seed.unit);
    use('metric', seed.changeOf);
  }
  for (const {seed} of seeds.subjects) use('subject', seed.partOf);
  for (const {seed} of seeds.units) use('unit', seed.base?.unit);

  const kinds = {
    document: seeds.documents,
    subject: seeds.subjects,
    metric: seeds.metrics,
    unit: seeds.units,
  };
  for (const [kind, entries] of Object.entries(kinds)) {
    for (const {seed, at} of entries) {
      if (!used.has(`${kind} ${seed.id}`)) {
        yield {
          place: at('id'),
          message: `no fact uses the ${kind} "${seed.id}"; write one that does, or delete the entry`,
        };
      }
    }
  }
  for (const {seed, at} of seeds.metrics) {
    for (const [dimension, {values}] of Object.entries(seed.dimensions ?? {})) {
      for (const value of Object.keys(values)) {
        if (!used.has(`dimension ${seed.id} ${dimension} ${value}`)) {
          const message = `no fact of ${seed.id} has ${dimension}: ${value}; write one that does, or delete the value`;
          yield {place: at('dimensions', dimension, 'values', value), message};
        }
      }
    }
  }
}
