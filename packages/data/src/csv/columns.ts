import {mainEvidence} from '../model/main-evidence.ts';
import type {Basis, Evidence, Fact, Figure, Quantity} from '../model/model.ts';
import {column, localizedText, ofClaim, ofFigure, required, text, type Column} from './column.ts';

const basisOf = (basis: Basis) => basis.by;
const whatOf = (fact: Fact) => (fact.type === 'figure' ? undefined : fact.what);
const amountOf = ({decimal, unit}: Quantity) => `${decimal} ${unit.id}`;
/** `37-38;40-40`: first and last line of each range. */
const linesOf = ({lines}: Evidence) => lines.map(([first, last]) => `${first}-${last}`).join(';');
const dimsOf = ({dimensions = {}}: Figure) =>
  Object.entries(dimensions)
    .map(([name, value]) => `${name}=${value}`)
    .join(';');

/** What a file of facts says of each, in this order. */
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
  column(
    'decimal',
    'number',
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
      (fact) => mainEvidence(fact).document.id,
    ),
  ),
  required(
    text(
      'document_title',
      'Its title, in its own language',
      (fact) => mainEvidence(fact).document.title,
    ),
  ),
  text(
    'document_published',
    'EDTF date of its publication; empty where nothing tells it',
    (fact) => mainEvidence(fact).document.published?.edtf,
  ),
  required(
    text('lines', 'Lines of the document, first-last', (fact) => linesOf(mainEvidence(fact))),
  ),
  required(
    text('printed', 'The words as printed, in English', (fact) => mainEvidence(fact).printed),
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
