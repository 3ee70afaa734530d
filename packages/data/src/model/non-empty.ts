/** A list of at least one. */
export type NonEmpty<T> = readonly [T, ...T[]];
