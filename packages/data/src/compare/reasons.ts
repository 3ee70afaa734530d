import type {ComparisonRow, ReasonCode} from './comparison.ts';
import type {Figure, Period} from '../model/model.ts';
import {lengthKey} from '../model/period-length.ts';

type Figures = readonly Figure[];

/** Which figures of a set a reason concerns; none where it does not hold. Each takes time in line with the set. */
export type ReasonTest = (figures: Figures, rows: ReadonlyMap<string, ComparisonRow>) => Figures;

function groupsBy(figures: Figures, keyOf: (figure: Figure) => string): readonly Figures[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()];
}

/** All of them, where they do not share one key. */
const unlessOne =
  (keyOf: (figure: Figure) => string): ReasonTest =>
  (figures) =>
    groupsBy(figures, keyOf).length > 1 ? figures : [];

/** Figures of another measure differ already; what else differs is asked of those that share one. */
const per =
  (keyOf: (figure: Figure) => string, test: ReasonTest): ReasonTest =>
  (figures, rows) =>
    groupsBy(figures, keyOf).flatMap((group) => test(group, rows));

const perMetric = (test: ReasonTest) => per(({metric}) => metric.id, test);

interface Part<T> {
  readonly id: string;
  readonly partOf?: T;
}

/** Those that hold, or are held by, another of the set, however far up. */
function nested<T extends Part<T>>(figures: Figures, thingOf: (figure: Figure) => T): Figures {
  const given = new Set(figures.map((figure) => thingOf(figure).id));
  const concerned = new Set<string>();
  for (const figure of figures) {
    const part = thingOf(figure);
    for (let whole = part.partOf; whole; whole = whole.partOf) {
      if (given.has(whole.id)) concerned.add(whole.id).add(part.id);
    }
  }
  return figures.filter((figure) => concerned.has(thingOf(figure).id));
}

const dated = (figures: Figures) => figures.filter(({period}) => period !== null);

/** At a time or over it, or only from or until then: 2021 and "since 2021" are not one period. */
const timeKey = ({type, start, end}: Period) =>
  `${type === 'since' || type === 'by' ? type : ''} ${start} ${end}`;

const periodKey = ({period}: Figure) => (period ? timeKey(period) : '');
const lengthOf = (figure: Figure) =>
  figure.period ? (lengthKey(figure, figure.period) ?? periodKey(figure)) : '';

const isFlow = ({metric}: Figure) => metric.kind === 'flow';
/** A part of a place counts towards the whole of it; growth and shares do not add up. */
const addsUp = ({metric}: Figure) => metric.kind === 'flow' || metric.kind === 'stock';

const baseUnit = ({quantity: {unit}}: Figure) => unit.base?.unit ?? unit.id;
const dimensionsKey = ({dimensions = {}}: Figure) => Object.keys(dimensions).sort().join(' ');

/** Numbers that are printed alike, without a hedge, are as large as each other: only others leave their order open. */
const orderKey = ({figure, lower, upper}: ComparisonRow) =>
  figure.quantity.hedge === 'none' ? `${lower} ${upper}` : figure.id;

const openOrder: ReasonTest = (figures, rows) => {
  const given = figures.flatMap((figure) => rows.get(figure.id) ?? []);
  const distinct = [...new Map(given.map((row) => [orderKey(row), row])).values()];
  // By lower end, the shorter first, a row that overlaps any overlaps its successor or the farthest before it.
  const sorted = distinct.sort((a, b) => a.lower - b.lower || a.upper - b.upper);
  const open = new Set<string>();
  let farthest = -Infinity;
  sorted.forEach((row, at) => {
    const next = sorted[at + 1];
    if (farthest > row.lower || (next && next.lower < row.upper)) open.add(orderKey(row));
    farthest = Math.max(farthest, row.upper);
  });
  return given.flatMap((row) => (open.has(orderKey(row)) ? [row.figure] : []));
};

/** In the order in which reasons are given: what rules a set out, then what to keep in mind. */
export function reasonTests(): readonly (readonly [ReasonCode, ReasonTest])[] {
  return [
    ['metric', unlessOne(({metric}) => metric.id)],
    ['unit', unlessOne(baseUnit)],
    ['containment', (figures) => nested(figures, (figure) => figure)],
    [
      'period-length',
      perMetric((all, rows) => unlessOne(lengthOf)(dated(all.filter(isFlow)), rows)),
    ],
    ['period-missing', (figures) => figures.filter(({period}) => period === null)],
    ['period', (figures, rows) => unlessOne(periodKey)(dated(figures), rows)],
    ['stage', unlessOne(({stage}) => stage)],
    ['scope', perMetric(unlessOne(({scope}) => scope?.en ?? ''))],
    ['breakdown', perMetric(unlessOne(dimensionsKey))],
    ['subject', perMetric((all) => nested(all.filter(addsUp), ({about}) => about))],
    ['order-unknown', perMetric(per(baseUnit, openOrder))],
  ];
}
