import {idsWithin, matcherOf, listOf, type FactFilter} from './filter.ts';
import {factOf, lookUp, type FactLookup} from './find.ts';
import {indexesOf, type Indexes} from './indexes.ts';
import {latestOf, type LatestQuery} from './latest.ts';
import type {Fact, Figure, Metric, SourceDocument, Subject, Unit} from '../model/model.ts';
import type {DatasetParts} from '../model/dataset-parts.ts';
import {searchIndexOf, type SearchIndex} from '../search/search-index.ts';
import {searchIn, type SearchOptions} from '../search/search.ts';
import {hasDimensions, seriesOf, type Series, type SeriesQuery} from './series.ts';
import {timelineOf, type Timeline, type TimelineQuery} from './timeline.ts';
import {byTime} from '../model/chronology.ts';

/** Facts, and the questions one may ask of them. Nothing in it changes. */
export interface Dataset {
  /** Of the data, as `facts.json` gives it. */
  readonly version: string;
  readonly documents: readonly SourceDocument[];
  readonly units: readonly Unit[];
  readonly subjects: readonly Subject[];
  readonly metrics: readonly Metric[];
  /** Every fact, in id order. */
  readonly all: readonly Fact[];
  /** The fact of an id, also of one that moved. Throws a `RangeError` where there is none, naming the nearest ids. */
  readonly fact: (id: string) => Fact;
  /** What became of an id. Never throws. */
  readonly findFact: (text: string) => FactLookup;
  /** The facts that match a filter, in id order; all of them without one. */
  readonly facts: (filter?: FactFilter) => readonly Fact[];
  /** The last figure of a series; `undefined` where there is none. */
  readonly latest: (query: LatestQuery) => Figure | undefined;
  /** One measure of one subject in the order of time, and where it breaks. */
  readonly series: (query: SeriesQuery) => Series;
  /** Facts in the order of time; those without a period apart. */
  readonly timeline: (query?: TimelineQuery) => Timeline;
  /** The facts that match some words, best first. Never throws; an empty text matches nothing. */
  readonly search: (text: string, options?: SearchOptions) => readonly Fact[];
}

const byId = (a: Fact, b: Fact) => (a.id < b.id ? -1 : 1);

/** From the index where the filter names metrics or subjects, so that not every fact is asked. */
function candidates(filter: FactFilter, all: readonly Fact[], index: () => Indexes) {
  const {metric, about, within = false} = filter;
  if (metric === undefined && about === undefined) return all;
  const {byMetric, byAbout, partsOf} = index();
  const groups =
    metric === undefined
      ? [...idsWithin(listOf(about ?? []), within, partsOf)].map((id) => byAbout.get(id) ?? [])
      : [...new Set(listOf(metric))].map((id) => byMetric.get(id) ?? []);
  const [only = []] = groups;
  if (groups.length <= 1) return only;
  const size = groups.reduce((sum, group) => sum + group.length, 0);
  // Putting many groups in order costs more than walking past the facts that are in none.
  return size * Math.log2(size + 1) < all.length ? groups.flat().sort(byId) : all;
}

/**
 * A dataset over facts that are objects already; `createDataset` makes one from JSON.
 * Lists are taken as they are given: in id order, each id once. Indexes are built when a question first needs them.
 *
 * @example
 * ```ts
 * import {datasetOf, shippedDataset} from '@putuo/data';
 * const {version, documents, units, subjects, metrics, all} = shippedDataset();
 * const plans = all.filter(({stage}) => stage === 'planned');
 * const ofPlans = datasetOf({version, documents, units, subjects, metrics, facts: plans, retired: []});
 * ofPlans.facts({stage: 'achieved'}).length; // => 0
 * ```
 */
export function datasetOf(parts: DatasetParts): Dataset {
  let indexes: Indexes | undefined;
  let searchIndex: SearchIndex | undefined;
  const index = () => (indexes ??= indexesOf(parts));
  const facts = (filter: FactFilter = {}) =>
    candidates(filter, parts.facts, index).filter(matcherOf(filter));
  const figures = ({about, metric, dimensions}: SeriesQuery) =>
    (index().byMetric.get(metric) ?? []).filter(
      (figure) => figure.about.id === about && hasDimensions(figure, dimensions),
    );
  const {version, documents, units, subjects, metrics} = parts;
  return Object.freeze<Dataset>({
    version,
    documents,
    units,
    subjects,
    metrics,
    all: parts.facts,
    fact: (id) => factOf(id, index()),
    findFact: (text) => lookUp(text, index()),
    facts,
    latest: (query) => latestOf(figures(query), query.asOf),
    series: (query) => seriesOf(figures(query).sort(byTime)),
    timeline: (query = {}) => timelineOf(facts(query), query),
    search: (text, options) =>
      searchIn(parts.facts, (searchIndex ??= searchIndexOf(parts.facts)), text, options),
  });
}
