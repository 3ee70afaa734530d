import type {Finding} from '../problem.ts';
import type {FactEntry} from '../seeds.ts';
import {stageWord} from '../words/stage-words.ts';

/** What is planned or under way says so in words of a closed list, or why we think so; nothing else claims it. */
export function* stageWords({seed, at}: FactEntry): Iterable<Finding> {
  const {stage, stageBasis} = seed;
  const words = seed.evidence.flatMap((evidence, index) =>
    evidence.for === 'stage' ? [{text: evidence.sic ?? evidence.printed, index}] : [],
  );
  if (stage === 'achieved') {
    for (const {index} of words) {
      yield {
        place: at('evidence', index),
        message: 'an achieved fact needs no words for its stage',
      };
    }
    yield* plansCalledAchieved({seed, at});
    return;
  }
  if (words.length === 0 && stageBasis?.by !== 'inferred') {
    const message = `${stage} without words: add evidence for: stage, or stageBasis: {inferred: …} with the reason`;
    yield {place: at('stage'), message};
  }
  if (words.length > 0 && stageBasis?.by === 'inferred') {
    yield* words.flatMap(({text, index}) =>
      stageWord(text, stage) === null
        ? []
        : [
            {
              place: at('evidence', index),
              message: `"${text}" states that it is ${stage}; nothing is inferred`,
            },
          ],
    );
    return;
  }
  for (const {text, index} of words) {
    if (stageWord(text, stage) !== null) continue;
    const other = stage === 'planned' ? 'under-way' : 'planned';
    const found = stageWord(text, other);
    const message = found
      ? `"${found}" says ${other}; the stage is ${stage}`
      : `"${text}" holds no word for ${stage} (will, set to, expected … / under way, is being, launched …)`;
    yield {place: at('evidence', index, 'printed'), message};
  }
}

function* plansCalledAchieved({seed, at}: Pick<FactEntry, 'seed' | 'at'>): Iterable<Finding> {
  if (seed.stageBasis?.by === 'inferred') return;
  for (const [index, {for: purpose, printed}] of seed.evidence.entries()) {
    const word =
      purpose === 'value'
        ? /(?<!\p{L})(?:will|set to|plans? to|expected to)(?!\p{L})/u.exec(printed)
        : null;
    if (word) {
      const message = `"${printed}" is a plan ("${word[0]}"); the stage is achieved`;
      yield {place: at('evidence', index, 'printed'), message};
    }
  }
}
