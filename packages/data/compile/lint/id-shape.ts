import {idParts} from '../../src/model/id-parts.ts';
import type {Context} from './context.ts';
import type {Finding} from '../report/problem.ts';
import type {FactEntry} from '../read/seeds.ts';
import {FACT_ID, UNIT_ID, WORD_ID} from '../../src/schema/ids.ts';

/** Ids are lower-case words with hyphens, so that they work in attributes, file names and code. */
export function* idShape({seeds}: Context): Iterable<Finding> {
  for (const entries of [seeds.documents, seeds.subjects, seeds.metrics]) {
    for (const {seed, at} of entries) {
      if (!WORD_ID.test(seed.id)) {
        yield {
          place: at('id'),
          message: `"${seed.id}" is not an id; write lower-case words with hyphens, like "new-town-hub"`,
        };
      }
    }
  }
  for (const {seed, at} of seeds.units) {
    if (!UNIT_ID.test(seed.id)) {
      yield {
        place: at('id'),
        message: `"${seed.id}" is not the id of a unit; write one like home, CNY or visit/month`,
      };
    }
  }
  for (const {seed, at} of seeds.metrics) {
    for (const [dimension, {values}] of Object.entries(seed.dimensions ?? {})) {
      for (const id of [dimension, ...Object.keys(values)]) {
        if (!WORD_ID.test(id)) {
          yield {
            place: at('dimensions', dimension),
            message: `"${id}" is not an id; write lower-case words with hyphens, like "office"`,
          };
        }
      }
    }
  }
}

/** `<subject>.<slug>`; the subject is the one that the fact is about. */
export function* idOfFact({seed, at}: FactEntry): Iterable<Finding> {
  if (!FACT_ID.test(seed.id)) {
    const message = `"${seed.id}" is not the id of a fact; write <subject>.<slug>, like "${seed.about}.beds-planned-2023"`;
    yield {place: at('id'), message};
  } else if (idParts(seed.id).subject !== seed.about) {
    const {slug} = idParts(seed.id);
    const message = `"${seed.id}" begins with another subject than about:; write "${seed.about}.${slug}"`;
    yield {place: at('id'), message};
  }
}
