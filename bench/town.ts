import {shippedDataset, type DatasetParts, type Fact, type Figure, type Subject} from '@putuo/data';

/** The same numbers on every machine: a bench that draws other facts each time measures other things. */
function drawsFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Subjects and metrics grow with the facts, so that one subject has as many facts in a large town as in a small one. */
const FACTS_PER_SUBJECT = 50;
const FACTS_PER_METRIC = 100;

/** Made-up facts in the shape of the shipped ones, which lend them their texts and documents. */
export function townOf(count: number): DatasetParts {
  const {version, documents, units, subjects, metrics, all} = shippedDataset();
  const draw = drawsFrom(count);
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[draw(list.length)];
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  };
  const figures = all.filter((fact): fact is Figure => fact.type === 'figure');
  const districts = subjects.filter(({kind}) => kind === 'district');
  const townSubjects = Array.from({length: count / FACTS_PER_SUBJECT}, (_, at): Subject => {
    return {...pick(subjects), id: `subject-${at}`, partOf: pick(districts)};
  });
  const townMetrics = Array.from({length: count / FACTS_PER_METRIC}, (_, at) => {
    return {...pick(metrics), id: `metric-${at}`};
  });
  const facts = Array.from({length: count}, (_, at): Fact => {
    const year = 2000 + draw(24);
    const day = (end: string) => `${year}-${end}`;
    const period = {
      edtf: `${year}`,
      type: 'span',
      start: day('01-01'),
      end: day('12-31'),
      precision: 'year',
      basis: {by: 'stated'},
    } as const;
    return {
      ...pick(figures),
      id: `fact-${String(at).padStart(6, '0')}`,
      about: pick(townSubjects),
      metric: pick(townMetrics),
      period,
      reported: `${year + 1}-03`,
      stage: pick(['achieved', 'achieved', 'achieved', 'planned'] as const),
    };
  });
  const named = <T extends {readonly id: string}>(list: readonly T[]) =>
    [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    version,
    documents,
    units,
    subjects: named([...districts, ...townSubjects]),
    metrics: named(townMetrics),
    facts,
    retired: [],
  };
}
