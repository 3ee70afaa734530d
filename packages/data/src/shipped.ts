import {datasetOf, type Dataset} from './query/dataset.ts';
import type {FactFilter} from './query/filter.ts';
import type {FactLookup} from './query/find.ts';
import {everything} from './generated/everything.ts';
import type {Facts} from './generated/ids.ts';
import type {LatestQuery} from './query/latest.ts';
import type {Fact, Figure} from './model/model.ts';
import type {SearchOptions} from './search/search.ts';
import type {Series, SeriesQuery} from './query/series.ts';
import type {Timeline, TimelineQuery} from './query/timeline.ts';

let shipped: Dataset | undefined;

/**
 * The dataset of this package, made on first use. Code that never asks for it carries none of its facts.
 *
 * @example
 * ```ts
 * import {shippedDataset} from '@putuo/data';
 * shippedDataset().documents.length > 0; // => true
 * ```
 */
export function shippedDataset(): Dataset {
  return (shipped ??= datasetOf(everything));
}

/**
 * A shipped fact by its id, with its type; a mistyped id does not compile.
 * An id that moved leads to its fact. Throws a `RangeError` for any other, naming the nearest ids.
 *
 * @example
 * ```ts
 * import {fact, format} from '@putuo/data';
 * format(fact('putuo.fiscal-revenue-jan-aug-2023')); // => '10.43 billion yuan'
 * ```
 */
export function fact<Id extends keyof Facts>(id: Id): Facts[Id] {
  // `Facts` is written together with the dataset: the fact of an id has the type that stands under the id.
  return shippedDataset().fact(id) as Facts[Id];
}

/**
 * What became of an id that someone typed: found, moved, withdrawn or unknown, with the nearest ids. Never throws.
 *
 * @example
 * ```ts
 * import {findFact} from '@putuo/data';
 * findFact('putuo.fiscal-revenue-jan-aug-2023').status; // => 'found'
 * findFact('putuo.fiscal-revenu').status; // => 'unknown'
 * ```
 */
export function findFact(text: string): FactLookup {
  return shippedDataset().findFact(text);
}

/**
 * The shipped facts that match a filter, in id order; all of them without one.
 * An unknown id matches nothing.
 *
 * @example
 * ```ts
 * import {facts} from '@putuo/data';
 * const plans = facts({about: 'putuo', within: true, stage: ['planned', 'under-way']});
 * plans.every(({stage}) => stage !== 'achieved'); // => true
 * ```
 */
export function facts(filter?: FactFilter): readonly Fact[] {
  return shippedDataset().facts(filter);
}

/**
 * The last figure of one measure of one subject: by the end of its period, or by its report where it has none.
 * A plan counts only where there is nothing but plans. `undefined` where there is no figure.
 *
 * @example
 * ```ts
 * import {latest} from '@putuo/data';
 * latest({about: 'putuo', metric: 'fiscal-revenue'})?.id; // => 'putuo.fiscal-revenue-jan-aug-2023'
 * latest({about: 'putuo', metric: 'fiscal-revenue', asOf: '2022-12'}); // => undefined
 * ```
 */
export function latest(query: LatestQuery): Figure | undefined {
  return shippedDataset().latest(query);
}

/**
 * One measure of one subject in the order of time, and the places across which no line may be drawn,
 * because different things are counted on either side. Plans are points too; look at their `stage`.
 *
 * @example
 * ```ts
 * import {series} from '@putuo/data';
 * const {points, breaks} = series({about: 'putuo', metric: 'fiscal-revenue'});
 * points.length > breaks.length; // => true
 * ```
 */
export function series(query: SeriesQuery): Series {
  return shippedDataset().series(query);
}

/**
 * Facts in the order in which their periods begin; those without a period apart, in order of report.
 *
 * @example
 * ```ts
 * import {timeline} from '@putuo/data';
 * const {dated, undated} = timeline({about: 'putuo', within: true, from: '2019', to: '2023'});
 * undated.every(({period}) => period === null); // => true
 * ```
 */
export function timeline(query?: TimelineQuery): Timeline {
  return shippedDataset().timeline(query);
}

/**
 * The shipped facts that some words ask for, best first, 20 at most unless told otherwise. Looks in both languages;
 * `lang` lets the words of one count more. Forgives a typo or two in a longer word. Never throws; no words find nothing.
 *
 * @example
 * ```ts
 * import {search} from '@putuo/data';
 * search('fiscal revenue').length > 0; // => true
 * search('财政收入', {lang: 'zh', limit: 1}).length; // => 1
 * ```
 */
export function search(text: string, options?: SearchOptions): readonly Fact[] {
  return shippedDataset().search(text, options);
}
