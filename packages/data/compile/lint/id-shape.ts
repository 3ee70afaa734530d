import type {Context} from './context.ts';
import type {Finding} from '../report/problem.ts';
import type {FactEntry} from '../read/seeds.ts';

const PART = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const WORD = new RegExp(`^${PART}$`);
const FACT = new RegExp(`^${PART}\\.${PART}$`);
/** Currencies have their capitals, rates a stroke: CNY, km2, visit/month. */
const UNIT = new RegExp(`^(?:[A-Z]{3}|${PART}(?:/${PART})?)$`);

/** Ids are lower-case words with hyphens, so that they work in attributes, file names and code. */
export function* idShape({seeds}: Context): Iterable<Finding> {
  for (const entries of [seeds.documents, seeds.subjects, seeds.metrics]) {
    for (const {seed, at} of entries) {
      if (!WORD.test(seed.id)) {
        yield {
          place: at('id'),
          message: `"${seed.id}" is no id; expected one like "china-israel-hub"`,
        };
      }
    }
  }
  for (const {seed, at} of seeds.units) {
    if (!UNIT.test(seed.id)) {
      yield {
        place: at('id'),
        message: `"${seed.id}" is no id; expected one like home, CNY or visit/month`,
      };
    }
  }
  for (const {seed, at} of seeds.metrics) {
    for (const [dimension, {values}] of Object.entries(seed.dimensions ?? {})) {
      for (const id of [dimension, ...Object.keys(values)]) {
        if (!WORD.test(id)) {
          yield {
            place: at('dimensions', dimension),
            message: `"${id}" is no id; expected one like "office"`,
          };
        }
      }
    }
  }
}

/** `<subject>.<slug>`; the subject is the one that the fact is about. */
export function* idOfFact({seed, at}: FactEntry): Iterable<Finding> {
  if (!FACT.test(seed.id)) {
    const message = `"${seed.id}" is no id of a fact; expected <subject>.<slug> like "putuo.beds-planned-2023"`;
    yield {place: at('id'), message};
  } else if (seed.id.split('.')[0] !== seed.about) {
    const slug = seed.id.split('.')[1] ?? '';
    const message = `"${seed.id}" begins with another subject than it is about; expected "${seed.about}.${slug}"`;
    yield {place: at('id'), message};
  }
}
