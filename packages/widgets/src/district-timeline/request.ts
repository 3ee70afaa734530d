import {nearest} from '@putuo/data/query';
import type {Dataset, Fact, NonEmpty, Subject} from '@putuo/data/query';
import {factById, isDate} from '../base/requested-figure.ts';
import {isProblem} from '../base/outcome.ts';
import type {Problem} from '../base/outcome.ts';
import {
  malformedDate,
  missingAttribute,
  noDataset,
  nothingAbout,
  unknownSubject,
} from '../base/problems.ts';

/** How a tag asks for facts: the objects, their ids, or all there is about some subjects. */
export interface Request {
  readonly facts: readonly Fact[] | string | null;
  /** Subject ids with spaces between. */
  readonly about: string | null;
  /** Also about the parts of these subjects. */
  readonly within: boolean;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Answer {
  readonly facts: NonEmpty<Fact>;
  /** The subjects that were asked for; none where facts were. */
  readonly about: readonly Subject[];
}

const WANTED = [['about'], ['facts']] as const;

/** The facts that are asked for, or why there are none. `facts` is taken before `about`. */
export function requestedFacts(request: Request, dataset: Dataset | undefined): Answer | Problem {
  const {facts} = request;
  if (typeof facts === 'object' && facts) return answer(facts, []) ?? missingAttribute(...WANTED);
  const ids = wordsOf(facts);
  if (ids.length > 0) return byIds(ids, dataset);
  const subjects = wordsOf(request.about);
  return subjects.length > 0 ? bySubjects(subjects, request, dataset) : missingAttribute(...WANTED);
}

function byIds(ids: readonly string[], dataset: Dataset | undefined): Answer | Problem {
  const facts: Fact[] = [];
  for (const id of ids) {
    const fact = factById(id, dataset);
    if (isProblem(fact)) return fact;
    facts.push(fact);
  }
  return answer(facts, []) ?? missingAttribute(...WANTED);
}

function bySubjects(
  ids: readonly string[],
  {within, from, to}: Request,
  dataset: Dataset | undefined,
): Answer | Problem {
  const [first, last] = [from?.trim() ?? '', to?.trim() ?? ''];
  if (first && !isDate(first)) return malformedDate('from', first);
  if (last && !isDate(last)) return malformedDate('to', last);
  if (!dataset) return noDataset(ids.join(' '));
  const known = new Map(dataset.subjects.map((subject) => [subject.id, subject]));
  const about: Subject[] = [];
  for (const id of ids) {
    const subject = known.get(id);
    if (!subject) return unknownSubject(id, nearest(id, known.keys()));
    about.push(subject);
  }
  const bounds = {...(first && {from: first}), ...(last && {to: last})};
  const {dated, undated} = dataset.timeline({about: ids, within, ...bounds});
  return answer([...dated, ...undated], about) ?? nothingAbout(ids.join(' '));
}

function answer([first, ...others]: readonly Fact[], about: readonly Subject[]): Answer | null {
  return first ? {facts: [first, ...others], about} : null;
}

function wordsOf(text: string | null): readonly string[] {
  return text?.match(/\S+/g) ?? [];
}
