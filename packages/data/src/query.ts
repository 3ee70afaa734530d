/**
 * The helpers without the shipped facts: for pages that bring their own, and for code that only formats.
 * @module
 */
export {bounds, type Bounds} from './bounds.ts';
export {cite, type CiteOptions, type CiteStyle} from './cite.ts';
export {citeBibtex, citeCslJson, type CslItem} from './cite-items.ts';
export {citeFull, citeInline, linesText, mainEvidence} from './cite-text.ts';
export {compare} from './compare.ts';
export type {Comparison, Reason, ReasonCode, Row, Verdict} from './compare.ts';
export {createDataset} from './create.ts';
export {DatasetError} from './create/error.ts';
export {datasetOf, type Dataset} from './dataset.ts';
export {dateText, periodText} from './dates.ts';
export {claimText, describe} from './describe.ts';
export type {FactFilter} from './filter.ts';
export type {Found} from './find.ts';
export {format, formatParts, formatQuantity} from './format.ts';
export type {FormatOptions, FormatPart} from './format.ts';
export {basisText, hedgeText, labelText, scopeText, stageText} from './labels.ts';
export {languageOf, textIn} from './language.ts';
export type {Language, LanguageChoice, LanguageOptions} from './language.ts';
export type {LatestQuery} from './latest.ts';
export type * from './model.ts';
export {nearest} from './nearest.ts';
export type * from './record.ts';
export type {SearchOptions} from './search.ts';
export type {Series, SeriesBreak, SeriesQuery} from './series.ts';
export type {Timeline, TimelineQuery} from './timeline.ts';
