import type {Language} from './language.ts';

/** `none` means that no hedge is printed; it is never called exact. */
export type Hedge = 'none' | 'about' | 'over' | 'at-least' | 'nearly' | 'under' | 'up-to';

/** A printed amount: number, unit and the hedge before it. */
export interface Quantity {
  /** In `unit`, scale words worked in: 10430000000. */
  readonly value: number;
  /** The same in decimal digits, as far as they are printed: `'10430000000'`, `'1.50'`. */
  readonly decimal: string;
  /** As printed, not converted. */
  readonly unit: Unit;
  /** The hedge printed with the number. */
  readonly hedge: Hedge;
  /**
   * Counted digits of the printed mantissa: 10.43 -> 4, 1.50 -> 3, 200 -> 1, 4,151 -> 4.
   * Leading zeros, and trailing zeros of a whole number, do not count.
   */
  readonly digits: number;
}

/** A unit in words: "square meters", 平方米. */
export interface UnitWords {
  /** Beside the number one, where the language has a form for it: "square meter". */
  readonly one?: string;
  /** Beside every other number. */
  readonly other: string;
}

/** The unit that is printed. Square kilometres stay square kilometres; only comparisons and layouts convert. */
export interface Unit {
  /** `m2`, `CNY`, `visit/month`. */
  readonly id: string;
  readonly words: Readonly<Record<Language, UnitWords>>;
  /** The short form, where a language has one, put behind the number: `m²`, `%`. */
  readonly symbol?: Readonly<Partial<Record<Language, string>>>;
  /**
   * The measure word, where a language has one, for what is counted: 4151套 homes, 130家 companies.
   * `null` for units proper.
   */
  readonly counter: Readonly<Partial<Record<Language, string>>> | null;
  /** What it converts to: 1 km² = 1,000,000 m². */
  readonly base?: {readonly unit: string; readonly factor: number};
}
