import type {
  Basis,
  Claim,
  Evidence,
  Fact,
  Figure,
  Quantity,
  LocalizedText,
} from '../../src/model/model.ts';

type Cell = string | number | null | undefined;
type Type = 'string' | 'number' | 'integer' | 'date';

/** One column of `facts.csv`: its name and meaning for `datapackage.json`, its cell for the file. */
export interface Column {
  readonly name: string;
  readonly type: Type;
  readonly description: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
  /** `undefined` and `null` are an empty cell. */
  readonly of: (fact: Fact) => Cell;
}

type Of<T> = (fact: T) => Cell;

const column = (name: string, type: Type, description: string, of: Of<Fact>): Column => ({
  name,
  type,
  description,
  of,
});

const text = (name: string, description: string, of: Of<Fact>) =>
  column(name, 'string', description, of);

const required = (made: Column, constraints: object = {}): Column => ({
  ...made,
  constraints: {required: true, ...constraints},
});

/** Two columns, one for each language. */
const localizedText = (
  name: string,
  what: string,
  of: (fact: Fact) => LocalizedText | undefined,
) => [
  text(`${name}_en`, `${what}, in English`, (fact) => of(fact)?.en),
  text(`${name}_zh`, `${what}, in Simplified Chinese`, (fact) => of(fact)?.['zh-Hans']),
];

const ofFigure =
  <T>(of: (figure: Figure) => T) =>
  (fact: Fact) =>
    fact.type === 'figure' ? of(fact) : undefined;

const ofClaim =
  <T>(of: (claim: Claim) => T) =>
  (fact: Fact) =>
    fact.type === 'claim' ? of(fact) : undefined;

const basisOf = (basis: Basis) => basis.by;
const whatOf = (fact: Fact) => (fact.type === 'figure' ? undefined : fact.what);
const amountOf = ({decimal, unit}: Quantity) => `${decimal} ${unit.id}`;
const valueEvidence = ({evidence}: Fact) =>
  evidence.find((entry) => entry.for === 'value') ?? evidence[0];
/** `37-38;40-40`: first and last line of each range. */
const linesOf = ({lines}: Evidence) => lines.map(([first, last]) => `${first}-${last}`).join(';');
const dimsOf = ({dimensions = {}}: Figure) =>
  Object.entries(dimensions)
    .map(([name, value]) => `${name}=${value}`)
    .join(';');

export const columns: readonly Column[] = [
  required(
    text('id', 'Id of the fact, never reused', (fact) => fact.id),
    {unique: true},
  ),
  required(
    text('type', 'figure, milestone or claim', (fact) => fact.type),
    {enum: ['figure', 'milestone', 'claim']},
  ),
  required(text('about', 'Id of the subject', (fact) => fact.about.id)),
  ...localizedText('about', 'Name of the subject', (fact) => fact.about.name),
  text(
    'metric',
    'Id of what is measured; figures only',
    ofFigure(({metric}) => metric.id),
  ),
  ...localizedText(
    'metric',
    'What is measured',
    ofFigure(({metric}) => metric.label),
  ),
  text(
    'metric_kind',
    'stock, flow, share, change, duration or rate',
    ofFigure(({metric}) => metric.kind),
  ),
  ...localizedText(
    'label',
    'Label, where subject and metric make no good one',
    (fact) => fact.label,
  ),
  text(
    'hedge',
    'Hedge printed with the number, or none. Without it the number is not what the source says',
    ofFigure(({quantity}) => quantity.hedge),
  ),
  column(
    'value',
    'number',
    'Amount in the unit',
    ofFigure(({quantity}) => quantity.value),
  ),
  text(
    'decimal',
    'The same amount in the digits of the source',
    ofFigure(({quantity}) => quantity.decimal),
  ),
  column(
    'digits',
    'integer',
    'Counted digits of the printed number',
    ofFigure(({quantity}) => quantity.digits),
  ),
  text(
    'unit',
    'Id of the unit',
    ofFigure(({quantity}) => quantity.unit.id),
  ),
  text(
    'also',
    'The same amount in another unit, as printed',
    ofFigure(({also}) => also?.map(amountOf).join(';')),
  ),
  text('dimensions', 'Values of the metric’s dimensions, name=value', ofFigure(dimsOf)),
  ...localizedText('what', 'What happened or is claimed; milestones and claims only', whatOf),
  column(
    'rank',
    'integer',
    'Claimed rank; empty for "one of the first"',
    ofClaim(({rank}) => rank),
  ),
  ...localizedText(
    'among',
    'Among what the rank is claimed',
    ofClaim(({among}) => among),
  ),
  text(
    'voice',
    'Id of the subject whose claim it is',
    ofClaim(({voice}) => voice?.id),
  ),
  ...localizedText(
    'scope',
    'What exactly was counted, where it differs from the metric',
    (fact) => fact.scope,
  ),
  required(
    text('stage', 'achieved, under-way or planned', (fact) => fact.stage),
    {enum: ['achieved', 'under-way', 'planned']},
  ),
  required(
    text('stage_basis', 'stated or inferred', (fact) => basisOf(fact.stageBasis)),
    {enum: ['stated', 'inferred']},
  ),
  text(
    'period',
    'EDTF date or interval (ISO 8601-2); empty where the source gives none',
    ({period}) => period?.edtf,
  ),
  text('period_type', 'instant, span, as-of, since or by', ({period}) => period?.type),
  column('period_start', 'date', 'First day', ({period}) => period?.start),
  column('period_end', 'date', 'Last day', ({period}) => period?.end),
  text('period_precision', 'day, month, year or decade', ({period}) => period?.precision),
  text('period_basis', 'stated or inferred', ({period}) => period && basisOf(period.basis)),
  required(
    text('reported', 'EDTF date of the earliest document that prints it', (fact) => fact.reported),
  ),
  required(
    text(
      'document',
      'Id of the document that prints the words',
      (fact) => valueEvidence(fact).document.id,
    ),
  ),
  required(
    text('lines', 'Lines of the document, first-last', (fact) => linesOf(valueEvidence(fact))),
  ),
  required(
    text('printed', 'The words as printed, in English', (fact) => valueEvidence(fact).printed),
  ),
  text(
    'part_of',
    'Id of the figure that contains this one',
    ofFigure(({partOf}) => partOf?.id),
  ),
  text(
    'change',
    'Id of the figure that says how this level changed',
    ofFigure(({change}) => change?.id),
  ),
  text(
    'ranked_figure',
    'Id of the figure that the claim ranks',
    ofClaim(({rankedFigure}) => rankedFigure?.id),
  ),
  text(
    'outcome',
    'Id of the later fact that reports this plan as done',
    ({outcome}) => outcome?.id,
  ),
  text('disagrees_with', 'Ids of facts whose bounds exclude this one', ({disagreesWith}) =>
    disagreesWith?.join(';'),
  ),
  ...localizedText('note', 'What a reader must know', ({note}) => note),
];
