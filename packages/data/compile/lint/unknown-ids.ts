import {nearest} from '../../src/model/nearest.ts';
import type {Context} from './context.ts';
import type {Finding, Place} from '../report/problem.ts';
import type {FactEntry} from '../read/seeds.ts';

/** Every id that is named exists. */
export function* unknownIds(context: Context): Iterable<Finding> {
  const {seeds} = context;
  const check = finder(context);
  for (const {seed, at} of seeds.subjects) yield* check('subject', seed.partOf, at('partOf'));
  for (const {seed, at} of seeds.units) yield* check('unit', seed.base?.unit, at('base', 'unit'));
  for (const {seed, at} of seeds.metrics) {
    yield* check('unit', seed.unit, at('unit'));
    yield* check('metric', seed.changeOf, at('changeOf'));
  }
  for (const {seed, at} of seeds.retired) {
    if ('movedTo' in seed) yield* check('fact', seed.movedTo, at('movedTo'));
  }
  const files = new Set<string>();
  for (const entry of [...seeds.facts, ...seeds.setAside]) {
    const place = {file: entry.at().file, line: 1, column: 1};
    if (!files.has(place.file)) yield* check('document', entry.document, place);
    files.add(place.file);
  }
}

/** The same for one fact. */
export function* unknownIdsOfFact({seed, at}: FactEntry, context: Context): Iterable<Finding> {
  const check = finder(context);
  yield* check('subject', seed.about, at('about'));
  yield* check('fact', seed.outcome, at('outcome'));
  for (const [index, {document}] of seed.evidence.entries()) {
    yield* check('document', document, at('evidence', index, 'document'));
  }
  if (seed.type === 'figure') {
    yield* check('metric', seed.metric, at('metric'));
    yield* check('unit', seed.value.unit, at('value'));
    for (const [index, {unit}] of (seed.also ?? []).entries()) {
      yield* check('unit', unit, at('also', index));
    }
    yield* check('fact', seed.partOf, at('partOf'));
    yield* check('fact', seed.change, at('change'));
  }
  if (seed.type === 'claim') {
    yield* check('fact', seed.rankedFigure, at('rankedFigure'));
    yield* check('subject', seed.voice ?? undefined, at('voice'));
  }
}

const FILES = {
  fact: 'a file of seeds/facts',
  subject: 'seeds/subjects.yaml',
  metric: 'seeds/metrics.yaml',
  unit: 'seeds/units.yaml',
  document: 'seeds/documents.yaml',
};

function finder({facts, subjects, metrics, units, documents, seeds}: Context) {
  const known = {
    fact: facts,
    subject: subjects,
    metric: metrics,
    unit: units,
    document: documents,
  };
  return (kind: keyof typeof known, id: string | undefined, place: Place): Finding[] => {
    if (id === undefined || known[kind].has(id) || seeds.broken.has(id)) return [];
    const near = nearest(id, known[kind].keys(), 3);
    const remedy =
      near.length > 0
        ? `did you mean ${near.join(', ')}?`
        : `add it to ${FILES[kind]}, or correct the id`;
    return [{place, message: `there is no ${kind} "${id}"; ${remedy}`}];
  };
}
