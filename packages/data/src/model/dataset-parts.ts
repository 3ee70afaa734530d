import type {SourceDocument} from './evidence.ts';
import type {Fact, Retired} from './fact.ts';
import type {Unit} from './quantity.ts';
import type {Metric, Subject} from './vocabulary.ts';

/** What a dataset is made of, every reference resolved: what the generated modules hold. Lists are in id order. */
export interface DatasetParts {
  /** Of the data: the version of the package that carries it. */
  readonly version: string;
  readonly documents: readonly SourceDocument[];
  readonly units: readonly Unit[];
  readonly subjects: readonly Subject[];
  readonly metrics: readonly Metric[];
  readonly facts: readonly Fact[];
  /** Ids that are no longer facts. */
  readonly retired: readonly Retired[];
}
