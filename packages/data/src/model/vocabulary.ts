import type {Unit} from './quantity.ts';
import type {LocalizedText} from './language.ts';

/**
 * How a measure behaves.
 * - stock: at a time. flow: an amount over a period, increments included. share: percent of `whole`.
 * - change: relative, in percent, negative when it falls. duration. rate: per time.
 */
export type MetricKind = 'stock' | 'flow' | 'share' | 'change' | 'duration' | 'rate';

/** What is measured, for any subject: companies, not the companies of one hub. */
export interface Metric {
  /** `fiscal-revenue`. */
  readonly id: string;
  /** Its name: "Fiscal revenue". */
  readonly label: LocalizedText;
  /** The unit of its figures, or one that theirs convert to. */
  readonly unit: Unit;
  readonly kind: MetricKind;
  /** What counts, in a sentence. */
  readonly definition: LocalizedText;
  /** For a share: of what. */
  readonly whole?: LocalizedText;
  /** For a change: of which metric. */
  readonly changeOf?: Metric;
  /** For a change: against the year before, or against something the text leaves open. */
  readonly base?: 'year' | 'unstated';
  /** The ways in which its figures may be broken down, by id. */
  readonly dimensions?: Readonly<Record<string, Dimension>>;
}

/** One way in which a metric is broken down: `use` into offices, flats, support facilities. */
export interface Dimension {
  /** Its name: "Use". */
  readonly label: LocalizedText;
  /** What it may be, by id: `office`, in words. */
  readonly values: Readonly<Record<string, LocalizedText>>;
}

/** What sort of thing facts are about. */
export type SubjectKind =
  | 'area'
  | 'building'
  | 'city'
  | 'company'
  | 'country'
  | 'district'
  | 'event'
  | 'fund'
  | 'government'
  | 'hospital'
  | 'hub'
  | 'industry'
  | 'institution'
  | 'neighbourhood'
  | 'park'
  | 'person'
  | 'policy'
  | 'programme'
  | 'road'
  | 'school'
  | 'system'
  | 'venue'
  | 'waterway';

/** Who or what facts are about. */
export interface Subject {
  /** `putuo`: the part of a fact's id before the dot. */
  readonly id: string;
  readonly name: LocalizedText;
  readonly kind: SubjectKind;
  /** What it belongs to; only where a text says so. */
  readonly partOf?: Subject;
}
