import type {Finding} from '../report/problem.ts';
import type {FactEntry} from '../read/seeds.ts';
import {unbroken} from '../words/hedges.ts';
import {ACHIEVED, stageWord} from '../words/stage-words.ts';

/** What is planned or under way says so in words of a closed list, or why we think so; nothing else claims it. */
export function* stageWords({seed, at}: FactEntry): Iterable<Finding> {
  const {stage, stageBasis} = seed;
  const words = seed.evidence.flatMap((evidence, index) =>
    evidence.for === 'stage' ? [{text: evidence.sic ?? evidence.printed, index}] : [],
  );
  if (stage === 'achieved') {
    yield* stageBasis?.by === 'inferred'
      ? readAsAchieved({seed, at}, words)
      : calledAchieved({seed, at}, words);
    return;
  }
  if (words.length === 0 && stageBasis?.by !== 'inferred') {
    const message = `nothing says that it is ${stage}; add evidence for: stage, or stageBasis: {inferred: …} with the reason`;
    yield {place: at('stage'), message};
  }
  if (words.length > 0 && stageBasis?.by === 'inferred') {
    yield* words.flatMap(({text, index}) =>
      stageWord(text, stage) === null
        ? []
        : [
            {
              place: at('evidence', index),
              message: `"${text}" states that it is ${stage}; leave stageBasis: out`,
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
      ? `"${found}" says ${other}; write stage: ${other}`
      : `"${text}" has no word for ${stage} (${stage === 'planned' ? 'will, set to, expected …' : 'under way, is being, launched …'}); print such a word, or write stageBasis: {inferred: …} with the reason`;
    yield {place: at('evidence', index, 'printed'), message};
  }
}

type Words = readonly {readonly text: string; readonly index: number}[];
type Own = Pick<FactEntry, 'seed' | 'at'>;

/** An achieved fact needs no word that says so; a word of a plan contradicts it. */
function* calledAchieved({seed, at}: Own, words: Words): Iterable<Finding> {
  for (const {index} of words) {
    const message = 'an achieved fact needs no evidence for: stage; delete this entry';
    yield {place: at('evidence', index), message};
  }
  for (const [index, {for: purpose, printed}] of seed.evidence.entries()) {
    const plan =
      purpose === 'value' &&
      /(?<!\p{L})(?:will|set to|plans? to|expected to)(?!\p{L})/u.exec(printed);
    if (plan) {
      const message = `"${printed}" is a plan ("${plan[0]}"); write stage: planned`;
      yield {place: at('evidence', index, 'printed'), message};
    }
  }
}

/** Where one may doubt it, the words that decide it are printed. */
function* readAsAchieved({at}: Own, words: Words): Iterable<Finding> {
  if (words.length === 0) {
    const message =
      'achieved, but inferred: add evidence for: stage with the words that it is inferred from';
    yield {place: at('stageBasis'), message};
  }
  for (const {text, index} of words) {
    if (ACHIEVED.test(unbroken(text))) continue;
    const message = `"${text}" has no word of achieving (achieved, completed, opened, established …); print such a word, or leave stageBasis: out`;
    yield {place: at('evidence', index, 'printed'), message};
  }
}
