import type {Place} from '../report/problem.ts';
import type {PathPart} from './yaml.ts';
import type {
  DocumentSeed,
  FactSeed,
  MetricSeed,
  RetiredSeed,
  SetAsideSeed,
  SubjectSeed,
  UnitSeed,
} from '../schema/seeds.ts';
import type {DatasetSeed} from '../schema/description.ts';

/** One record as it was written, and where each part of it stands. */
export interface Entry<T> {
  readonly seed: T;
  /** Where the value under the path stands; where it is absent, what is around it. */
  readonly at: (...path: PathPart[]) => Place;
}

/** A record of a facts file: `document` is the one the file is about. */
export interface FactEntry<T = FactSeed> extends Entry<T> {
  readonly document: string;
}

/** A file of seeds as text. */
export interface SeedFile {
  readonly file: string;
  readonly text: string;
}

/** Everything people wrote that can be read. */
export interface Seeds {
  readonly files: readonly SeedFile[];
  /** `null` where it cannot be read. */
  readonly dataset: Entry<DatasetSeed> | null;
  readonly documents: readonly Entry<DocumentSeed>[];
  readonly subjects: readonly Entry<SubjectSeed>[];
  readonly metrics: readonly Entry<MetricSeed>[];
  readonly units: readonly Entry<UnitSeed>[];
  readonly facts: readonly FactEntry[];
  readonly setAside: readonly FactEntry<SetAsideSeed>[];
  readonly retired: readonly Entry<RetiredSeed>[];
  /** Languages whose texts stand in a file of translations, not in the records. */
  readonly translatedInto: readonly string[];
  /** Ids of records that could not be read: others may name them all the same. */
  readonly broken: ReadonlySet<string>;
}
