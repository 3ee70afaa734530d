/** One use of an element, as an editor writes it, and what every browser must make of it. */
export interface Example {
  readonly html: string;
  /** What the element must say, hedge and all. */
  readonly says: string;
  /** Part of the button that opens the source. */
  readonly opener: string;
  /** What the last mark says; `null` where there are no marks. */
  readonly lastMark: string | null;
}
