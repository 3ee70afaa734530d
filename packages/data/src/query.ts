/**
 * The helpers without the shipped facts: for pages that bring their own, and for code that only formats.
 * @module
 */
export {bounds, type Bounds} from './model/bounds.ts';
export {cite, type CiteOptions, type CiteStyle} from './cite/cite.ts';
export {citeBibtex, citeCslJson, type CslItem} from './cite/cite-items.ts';
export {citeFull, citeInline, linesText} from './cite/cite-text.ts';
export {compare} from './compare/compare.ts';
export type {Comparison, ComparisonRow, Reason, ReasonCode, Verdict} from './compare/comparison.ts';
export {createDataset} from './create/create.ts';
export {DatasetError} from './create/error.ts';
export {toCsv} from './csv/to-csv.ts';
export {datasetOf, type Dataset} from './query/dataset.ts';
export {dateText, periodText} from './wording/dates.ts';
export {claimText, describe} from './wording/describe.ts';
export type {FactFilter} from './query/filter.ts';
export type {FactLookup} from './query/find.ts';
export {format, formatParts, formatQuantity} from './wording/format.ts';
export type {FormatOptions, FormatPart} from './wording/format.ts';
export {dimensionText} from './wording/dimensions.ts';
export {
  basisText,
  hedgeText,
  labelText,
  measureText,
  scopeText,
  stageText,
} from './wording/labels.ts';
export {inEveryLanguage, languageOf, textIn} from './wording/language.ts';
export type {LanguageChoice, LanguageOptions} from './wording/language.ts';
export type {LatestQuery} from './query/latest.ts';
export {LANGUAGES} from './model/model.ts';
export {mainEvidence} from './model/main-evidence.ts';
export type * from './model/model.ts';
export {nearest} from './model/nearest.ts';
export {isFactId} from './schema/ids.ts';
export type * from './schema/record.ts';
export type {SearchOptions} from './search/search.ts';
export type {Series, SeriesBreak, SeriesQuery} from './query/series.ts';
export type {Timeline, TimelineQuery} from './query/timeline.ts';
