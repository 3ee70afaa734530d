import {escape, from} from 'arquero';
import {compare, datasetOf, type DatasetParts, type Fact, type Figure} from '@putuo/data';
import {microsecondsOf} from './measure.ts';

/** One question asked in three ways, each of which gives as many answers as the others. */
interface Question {
  readonly name: string;
  readonly helper: () => readonly unknown[];
  readonly loop: (() => readonly unknown[]) | null;
  readonly arquero: (() => readonly unknown[]) | null;
}

/** Microseconds of one call; `null` where there is no such way to ask. */
export interface Answered {
  readonly name: string;
  readonly helper: number;
  readonly loop: number | null;
  readonly arquero: number | null;
}

/** A fact as a row of a table. */
interface Row {
  readonly id: string;
  readonly about: string;
  readonly whole: string;
  readonly metric: string;
  readonly type: string;
  readonly stage: string;
  readonly start: string;
  readonly end: string;
  readonly reported: string;
  readonly label: string;
}

const isFigure = (fact: Fact): fact is Figure => fact.type === 'figure';

function rowOf(fact: Fact): Row {
  return {
    id: fact.id,
    about: fact.about.id,
    whole: fact.about.partOf?.id ?? '',
    metric: isFigure(fact) ? fact.metric.id : '',
    type: fact.type,
    stage: fact.stage,
    start: fact.period?.start ?? '',
    end: fact.period?.end ?? '',
    reported: fact.reported,
    label: (isFigure(fact) ? fact.metric.label : fact.what).en.toLowerCase(),
  };
}

const byEnd = (a: Figure, b: Figure) => ((a.period?.end ?? '') < (b.period?.end ?? '') ? -1 : 1);

function questionsOf(parts: DatasetParts): readonly Question[] {
  const {facts: all} = parts;
  const {fact, facts, series, search} = datasetOf(parts);
  const table = from(all.map(rowOf));
  const rows = (test: (row: Row) => boolean) => () => table.filter(escape(test)).objects();
  const middle = all.filter(isFigure)[Math.floor(all.length / 3)] ?? all.find(isFigure);
  if (!middle) throw new Error('there is no figure to ask for');
  const {id, about, metric} = middle;
  const district = about.partOf?.id ?? about.id;
  const word = metric.label.en.toLowerCase().split(' ').at(-1) ?? '';
  const ten = all.filter(isFigure).slice(0, 10);
  const inSeries = (one: Fact): one is Figure =>
    isFigure(one) && one.about.id === about.id && one.metric.id === metric.id && !one.dimensions;
  return [
    {
      name: 'one fact by its id',
      helper: () => [fact(id)],
      loop: () => [all.find((one) => one.id === id)],
      arquero: rows((row) => row.id === id),
    },
    {
      name: 'figures about a subject',
      helper: () => facts({about: about.id, type: 'figure'}),
      loop: () => all.filter((one) => one.about.id === about.id && one.type === 'figure'),
      arquero: rows((row) => row.about === about.id && row.type === 'figure'),
    },
    {
      name: 'figures of a metric',
      helper: () => facts({metric: metric.id}),
      loop: () => all.filter((one) => isFigure(one) && one.metric.id === metric.id),
      arquero: rows((row) => row.metric === metric.id),
    },
    {
      name: 'plans in a district and its parts',
      helper: () => facts({about: district, within: true, stage: 'planned'}),
      loop: () =>
        all.filter(
          (one) =>
            one.stage === 'planned' &&
            (one.about.id === district || one.about.partOf?.id === district),
        ),
      arquero: rows(
        (row) => row.stage === 'planned' && (row.about === district || row.whole === district),
      ),
    },
    {
      name: 'facts of a year',
      helper: () => facts({during: '2019'}),
      loop: () =>
        all.filter(
          ({period}) =>
            period &&
            (period.start ?? '') <= '2019-12-31' &&
            (period.end ?? '9999') >= '2019-01-01',
        ),
      arquero: rows(
        (row) =>
          row.start + row.end !== '' &&
          row.start <= '2019-12-31' &&
          (row.end || '9999') >= '2019-01-01',
      ),
    },
    {
      name: 'a series in the order of time',
      helper: () => series({about: about.id, metric: metric.id}).points,
      loop: () => all.filter(inSeries).sort(byEnd),
      arquero: () =>
        table
          .filter(escape((row: Row) => row.about === about.id && row.metric === metric.id))
          .orderby('end')
          .objects(),
    },
    {
      name: `search for "${word}"`,
      helper: () => search(word, {limit: 20}),
      loop: () => all.filter((one) => rowOf(one).label.includes(word)).slice(0, 20),
      arquero: rows((row) => row.label.includes(word)),
    },
    {
      name: 'compare ten figures',
      helper: () => compare(ten).rows,
      loop: null,
      arquero: null,
    },
  ];
}

/** Asks every question once to see that the answers agree, then again and again against the clock. */
export async function answersOver(parts: DatasetParts): Promise<readonly Answered[]> {
  const answers: Answered[] = [];
  for (const {name, helper, loop, arquero} of questionsOf(parts)) {
    const counts = [helper, loop, arquero].flatMap((ask) => (ask ? [ask().length] : []));
    // A search rankedFigure and forgives; a loop that looks for a word does neither, and finds something else.
    if (!name.startsWith('search') && new Set(counts).size > 1) {
      throw new Error(`"${name}" has answers that differ in number: ${counts.join(', ')}`);
    }
    answers.push({
      name,
      helper: await microsecondsOf(helper),
      loop: loop && (await microsecondsOf(loop)),
      arquero: arquero && (await microsecondsOf(arquero)),
    });
  }
  return answers;
}
