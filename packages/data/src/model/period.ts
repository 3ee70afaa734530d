import type {Basis} from './evidence.ts';

/**
 * When a fact holds. EDTF (ISO 8601-2) strings are never turned into a local `Date`.
 *
 * - instant: at that date. span: over all of it. as-of: cumulative or standing at that date.
 * - since: from that date on. by: at the latest then.
 */
export interface Period {
  /** `2019-12-05`, `2018-10`, `193X`, `2023-01/2023-08`, `2021/..`, `2019-06~`. */
  readonly edtf: string;
  readonly type: 'instant' | 'span' | 'as-of' | 'since' | 'by';
  /** First day, `YYYY-MM-DD`; `null` where the interval is open. */
  readonly start: string | null;
  /** Last day, `YYYY-MM-DD`; `null` where the interval is open. */
  readonly end: string | null;
  /** How finely the document gives it. */
  readonly precision: 'day' | 'month' | 'year' | 'decade';
  /** Stated by words of the document, or inferred, with the reason. */
  readonly basis: Basis;
}
