/**
 * The nouns of Putuo: what a fact is, and everything it carries with it.
 * Plain readonly interfaces; at run time references are resolved objects, in `facts.json` they are ids
 * (see `record.ts`).
 */
export type * from './dataset-parts.ts';
export type * from './evidence.ts';
export type * from './fact.ts';
export * from './language.ts';
export type * from './non-empty.ts';
export type * from './period.ts';
export type * from './quantity.ts';
export type * from './vocabulary.ts';
