import type {Basis, Claim, Evidence, Fact, Figure, Quantity, Text2} from '../../src/model.ts';

/** One column of `facts.csv`: its name and meaning for `datapackage.json`, its cell for the file. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'date';
  readonly description: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
  /** `undefined` is an empty cell. */
  readonly of: (fact: Fact) => string | number | null | undefined;
}

const ifFigure =
  <T>(of: (figure: Figure) => T) =>
  (fact: Fact) =>
    fact.type === 'figure' ? of(fact) : undefined;

const ifClaim =
  <T>(of: (claim: Claim) => T) =>
  (fact: Fact) =>
    fact.type === 'claim' ? of(fact) : undefined;

const basisOf = (basis: Basis): string => basis.by;

const whatOf = (fact: Fact): Text2 | undefined => (fact.type === 'figure' ? undefined : fact.what);

const quantityText = ({decimal, unit}: Quantity): string => `${decimal} ${unit.id}`;

function valueEvidence({evidence}: Fact): Evidence {
  return evidence.find((entry) => entry.for === 'value') ?? evidence[0];
}

/** `37-38;40-40`: first and last line of each range. */
const linesText = ({lines}: Evidence): string =>
  lines.map(([first, last]) => `${first}-${last}`).join(';');

const dimsText = ({dims}: Figure): string | undefined =>
  dims &&
  Object.entries(dims)
    .map(([name, value]) => `${name}=${value}`)
    .join(';');

export const columns: readonly Column[] = [
  {
    name: 'id',
    type: 'string',
    description: 'Id of the fact, never reused',
    constraints: {required: true, unique: true},
    of: (fact) => fact.id,
  },
  {
    name: 'type',
    type: 'string',
    description: 'figure, milestone or claim',
    constraints: {required: true, enum: ['figure', 'milestone', 'claim']},
    of: (fact) => fact.type,
  },
  {
    name: 'about',
    type: 'string',
    description: 'Id of the subject',
    constraints: {required: true},
    of: (fact) => fact.about.id,
  },
  {
    name: 'about_en',
    type: 'string',
    description: 'Name of the subject in English',
    of: (fact) => fact.about.name.en,
  },
  {
    name: 'about_zh',
    type: 'string',
    description: 'Name of the subject in Simplified Chinese',
    of: (fact) => fact.about.name.zh,
  },
  {
    name: 'metric',
    type: 'string',
    description: 'Id of what is measured; figures only',
    of: ifFigure((figure) => figure.metric.id),
  },
  {
    name: 'metric_en',
    type: 'string',
    description: 'What is measured, in English',
    of: ifFigure((figure) => figure.metric.label.en),
  },
  {
    name: 'metric_zh',
    type: 'string',
    description: 'What is measured, in Simplified Chinese',
    of: ifFigure((figure) => figure.metric.label.zh),
  },
  {
    name: 'metric_kind',
    type: 'string',
    description: 'stock, flow, share, change, duration or rate',
    of: ifFigure((figure) => figure.metric.kind),
  },
  {
    name: 'label_en',
    type: 'string',
    description: 'Label in English where subject and metric make no good one',
    of: (fact) => fact.label?.en,
  },
  {
    name: 'label_zh',
    type: 'string',
    description: 'The same in Simplified Chinese',
    of: (fact) => fact.label?.zh,
  },
  {
    name: 'hedge',
    type: 'string',
    description:
      'Hedge printed with the number; none where none is printed. A number without its hedge is not what the source says',
    of: ifFigure((figure) => figure.quantity.hedge),
  },
  {
    name: 'value',
    type: 'number',
    description: 'Amount in the unit',
    of: ifFigure((figure) => figure.quantity.value),
  },
  {
    name: 'decimal',
    type: 'string',
    description: 'The same amount in the digits of the source',
    of: ifFigure((figure) => figure.quantity.decimal),
  },
  {
    name: 'digits',
    type: 'integer',
    description: 'Counted digits of the printed number',
    of: ifFigure((figure) => figure.quantity.digits),
  },
  {
    name: 'unit',
    type: 'string',
    description: 'Id of the unit',
    of: ifFigure((figure) => figure.quantity.unit.id),
  },
  {
    name: 'also',
    type: 'string',
    description: 'The same amount in another unit, as printed',
    of: ifFigure((figure) => figure.also?.map(quantityText).join(';')),
  },
  {
    name: 'dims',
    type: 'string',
    description: 'Values of the metric’s dimensions, name=value',
    of: ifFigure(dimsText),
  },
  {
    name: 'what_en',
    type: 'string',
    description: 'What happened or is claimed, in English; milestones and claims only',
    of: (fact) => whatOf(fact)?.en,
  },
  {
    name: 'what_zh',
    type: 'string',
    description: 'The same in Simplified Chinese',
    of: (fact) => whatOf(fact)?.zh,
  },
  {
    name: 'rank',
    type: 'integer',
    description: 'Claimed rank; empty for "one of the first"',
    of: ifClaim((claim) => claim.rank),
  },
  {
    name: 'among_en',
    type: 'string',
    description: 'Among what the rank is claimed',
    of: ifClaim((claim) => claim.among.en),
  },
  {
    name: 'among_zh',
    type: 'string',
    description: 'The same in Simplified Chinese',
    of: ifClaim((claim) => claim.among.zh),
  },
  {
    name: 'voice',
    type: 'string',
    description: 'Id of the subject whose claim it is',
    of: ifClaim((claim) => claim.voice?.id),
  },
  {
    name: 'scope_en',
    type: 'string',
    description: 'What exactly was counted, where it differs from the metric',
    of: (fact) => fact.scope?.en,
  },
  {
    name: 'scope_zh',
    type: 'string',
    description: 'The same in Simplified Chinese',
    of: (fact) => fact.scope?.zh,
  },
  {
    name: 'stage',
    type: 'string',
    description: 'achieved, under-way or planned',
    constraints: {required: true, enum: ['achieved', 'under-way', 'planned']},
    of: (fact) => fact.stage,
  },
  {
    name: 'stage_basis',
    type: 'string',
    description: 'stated or inferred',
    constraints: {required: true, enum: ['stated', 'inferred']},
    of: (fact) => basisOf(fact.stageBasis),
  },
  {
    name: 'period',
    type: 'string',
    description: 'EDTF date or interval (ISO 8601-2); empty where the source gives none',
    of: (fact) => fact.period?.edtf,
  },
  {
    name: 'period_type',
    type: 'string',
    description: 'instant, span, as-of, since or by',
    of: (fact) => fact.period?.type,
  },
  {name: 'period_start', type: 'date', description: 'First day', of: (fact) => fact.period?.start},
  {name: 'period_end', type: 'date', description: 'Last day', of: (fact) => fact.period?.end},
  {
    name: 'period_precision',
    type: 'string',
    description: 'day, month, year or decade',
    of: (fact) => fact.period?.precision,
  },
  {
    name: 'period_basis',
    type: 'string',
    description: 'stated or inferred',
    of: (fact) => fact.period && basisOf(fact.period.basis),
  },
  {
    name: 'reported',
    type: 'string',
    description: 'EDTF date of the earliest document that prints it',
    constraints: {required: true},
    of: (fact) => fact.reported,
  },
  {
    name: 'document',
    type: 'string',
    description: 'Id of the document that prints the words',
    constraints: {required: true},
    of: (fact) => valueEvidence(fact).document.id,
  },
  {
    name: 'lines',
    type: 'string',
    description: 'Lines of the document, first-last',
    constraints: {required: true},
    of: (fact) => linesText(valueEvidence(fact)),
  },
  {
    name: 'printed',
    type: 'string',
    description: 'The words as printed, in English',
    constraints: {required: true},
    of: (fact) => valueEvidence(fact).printed,
  },
  {
    name: 'part_of',
    type: 'string',
    description: 'Id of the figure that contains this one',
    of: ifFigure((figure) => figure.partOf?.id),
  },
  {
    name: 'change',
    type: 'string',
    description: 'Id of the figure that says how this level changed',
    of: ifFigure((figure) => figure.change?.id),
  },
  {
    name: 'ranks',
    type: 'string',
    description: 'Id of the figure that the claim ranks',
    of: ifClaim((claim) => claim.ranks?.id),
  },
  {
    name: 'reported_by',
    type: 'string',
    description: 'Id of the later fact that reports this plan as done',
    of: (fact) => fact.reportedBy?.id,
  },
  {
    name: 'disagrees_with',
    type: 'string',
    description: 'Ids of facts whose bounds exclude this one',
    of: (fact) => fact.disagreesWith?.join(';'),
  },
  {
    name: 'note_en',
    type: 'string',
    description: 'What a reader must know',
    of: (fact) => fact.note?.en,
  },
  {
    name: 'note_zh',
    type: 'string',
    description: 'The same in Simplified Chinese',
    of: (fact) => fact.note?.zh,
  },
];
