/**
 * The stored form of the model: what `facts.json` holds. Ids stand where the model has objects;
 * nothing else differs. `createDataset` resolves it again. A test proves these types equal to the schema's.
 */
import type {
  Claim,
  Evidence,
  Fact,
  Figure,
  Metric,
  Milestone,
  NonEmpty,
  Quantity,
  Retired,
  SourceDocument,
  Subject,
  Unit,
} from '../model/model.ts';

type With<T, Changes> = Omit<T, keyof Changes> & Changes;

/** Keys that may be absent stay absent; they are never `undefined`. */
type Links<T extends Fact> = {
  readonly about: string;
  readonly evidence: NonEmpty<EvidenceRecord>;
  readonly outcome?: string;
} & (T extends Figure
  ? {
      readonly metric: string;
      readonly quantity: QuantityRecord;
      readonly also?: NonEmpty<QuantityRecord>;
      readonly partOf?: string;
      readonly change?: string;
    }
  : T extends Claim
    ? {readonly rankedFigure?: string; readonly voice: string | null}
    : unknown);

/** `Quantity` with the id of its unit. */
export type QuantityRecord = With<Quantity, {readonly unit: string}>;
/** `Evidence` with the id of its document. */
export type EvidenceRecord = With<Evidence, {readonly document: string}>;
/** `Figure` with ids for what it refers to. */
export type FigureRecord = With<Figure, Links<Figure>>;
/** `Milestone` with ids for what it refers to. */
export type MilestoneRecord = With<Milestone, Links<Milestone>>;
/** `Claim` with ids for what it refers to. */
export type ClaimRecord = With<Claim, Links<Claim>>;
/** `Fact` with ids for what it refers to. */
export type FactRecord = FigureRecord | MilestoneRecord | ClaimRecord;
/** `Subject` with the id of its whole. */
export type SubjectRecord = With<Subject, {readonly partOf?: string}>;
/** `Metric` with ids for what it refers to. */
export type MetricRecord = With<Metric, {readonly unit: string; readonly changeOf?: string}>;

/** `facts.json`, and what `createDataset` takes: arrays in id order. */
export interface DatasetRecord {
  /** Where an editor finds the JSON Schema. */
  readonly $schema?: string;
  /** Of the data: the version of the package that carries it. */
  readonly version: string;
  readonly documents: readonly SourceDocument[];
  readonly units: readonly Unit[];
  readonly subjects: readonly SubjectRecord[];
  readonly metrics: readonly MetricRecord[];
  readonly facts: readonly FactRecord[];
  readonly retired: readonly Retired[];
}
