import {
  LANGUAGES,
  type Claim,
  type Fact,
  type Figure,
  type Language,
  type LocalizedText,
} from '../model/model.ts';

/** `undefined` and `null` are an empty cell. */
export type Cell = string | number | null | undefined;
type Type = 'string' | 'number' | 'integer' | 'date';
type Of<T> = (fact: T) => Cell;

/** One column of a file of facts: its name and meaning for `datapackage.json`, its cell for the file. */
export interface Column {
  readonly name: string;
  readonly type: Type;
  readonly description: string;
  /** Of its cells, where there is one column for each language. */
  readonly lang?: Language;
  readonly constraints?: Readonly<Record<string, unknown>>;
  readonly of: Of<Fact>;
}

export const column = (name: string, type: Type, description: string, of: Of<Fact>): Column => ({
  name,
  type,
  description,
  of,
});

export const text = (name: string, description: string, of: Of<Fact>) =>
  column(name, 'string', description, of);

export const required = (optional: Column, constraints: object = {}): Column => ({
  ...optional,
  constraints: {required: true, ...constraints},
});

/** A column for each language: `about_en`, `about_zh-Hans`. */
export const localizedText = (
  name: string,
  what: string,
  of: (fact: Fact) => LocalizedText | undefined,
): readonly Column[] =>
  LANGUAGES.map((lang) => ({
    ...text(`${name}_${lang}`, what, (fact) => of(fact)?.[lang]),
    lang,
  }));

export const ofFigure =
  <T>(of: (figure: Figure) => T) =>
  (fact: Fact) =>
    fact.type === 'figure' ? of(fact) : undefined;

export const ofClaim =
  <T>(of: (claim: Claim) => T) =>
  (fact: Fact) =>
    fact.type === 'claim' ? of(fact) : undefined;
