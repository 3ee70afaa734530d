import type {
  BaseWords,
  CompareWords,
  FigureWords,
  NoticeWords,
  TimelineWords,
  TrendWords,
} from './words.ts';

const and = /* @__PURE__ */ new Intl.ListFormat('en-GB');
const or = /* @__PURE__ */ new Intl.ListFormat('en-GB', {type: 'disjunction'});

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`);
const didYouMean = (nearest: readonly string[]) =>
  nearest.length > 0 ? ` Did you mean ${or.format(quoted(nearest))}?` : '';
const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const anAttribute = (name: string) => `${/^[aeiou]/.test(name) ? 'an' : 'a'} "${name}" attribute`;

export const base: BaseWords = {
  source: 'Source',
  printed: 'Printed',
  period: 'Period',
  stage: 'Stage',
  scope: 'Scope',
  note: 'Note',
  definition: 'Measures',
  alsoPrinted: 'Also printed in',
  disagrees: 'Disagrees with',
  outcome: 'Later reported',
  document: 'Document',
  publisher: 'Publisher',
  published: 'Date',
  isInferred: 'inferred',
  inferred: (what) => `${and.format(what).toLowerCase()} inferred`,
  whole: (whole) => `of ${whole}`,
  asReported: (date) => `as reported ${date}`,
  noPeriod: 'The document gives none',
  sic: (meaning) => `printed so, must mean “${meaning}”`,
  hasCapitals: true,
  space: ' ',
  comma: ', ',
  bracketed: (text) => ` (${text})`,
  list: '; ',
  colon: ': ',
  also: (amounts) => `also given as ${amounts}`,
  copyCitation: 'Copy citation',
  copyTag: 'Copy tag',
  downloadCsv: 'Download CSV',
  downloadSvg: 'Download SVG',
  report: 'Report a wrong figure',
  copied: 'Copied',
  notCopied: 'The browser did not allow copying. Copy from here:',
  notLoaded: 'A part of this page did not load. Try again when online.',
  data: (version) => `data version ${version}`,
};

export const notices: NoticeWords = {
  unknownId: (id, nearest) => `There is no figure "${id}".${didYouMean(nearest)}`,
  unknownSubject: (id, nearest) => `There is no subject "${id}".${didYouMean(nearest)}`,
  withdrawnId: (id, why) => `The figure "${id}" was withdrawn: ${why}`,
  noFigure: (about, metric, asOf) =>
    `There is no figure with about="${about}" and metric="${metric}"${asOf ? ` as of ${asOf}` : ''}.`,
  nothingAbout: (about) => `There is no fact with about="${about}" in this period.`,
  notAFigure: (id) => `"${id}" is not a figure: it has no number to show here.`,
  malformedId: (id) => `"${id}" is not an id. Ids look like "putuo.fiscal-revenue-jan-aug-2023".`,
  malformedDate: (attribute, date) =>
    `${attribute}="${date}" is not a date. Write a year, a month or a day: "2023", "2023-09", "2023-09-27".`,
  ambiguous: (about, metric, ids) =>
    `Several figures have about="${about}" and metric="${metric}". Choose one with "fact": ${or.format(quoted(ids))}.`,
  missingAttribute: (wanted) =>
    `This tag does not say which figure to show. Add ${wanted
      .map((names) =>
        names.length > 1 ? `both ${and.format(quoted(names))}` : names.map(anAttribute).join(''),
      )
      .join(', or ')}.`,
  noDataset: (id) => `"${id}" cannot be looked up: the page has provided no dataset.`,
  unknownDimension: (dimension, known) =>
    `group-by="${dimension}" is not a dimension of these figures. ` +
    (known.length > 0
      ? `They can be grouped by ${or.format(quoted(known))}.`
      : 'They have none; remove the attribute.'),
  shownInstead: (notice) => `${notice} The text you wrote is shown instead.`,
};

export const figure: FigureWords = {
  stage: (stage) => ` (${stage})`,
  bracketed: (citation) => ` [${citation}]`,
  mark: (text) => `Source of ${text}`,
};

export const compare: CompareWords = {
  figures: 'Figures',
  ungrouped: 'Not broken down',
  aspects: {
    subject: 'About',
    dimensions: 'Of which',
    name: 'Measure',
    period: 'Period',
    scope: 'Scope',
    stage: 'Stage',
  },
  value: 'Value',
  sentence: (count, title) =>
    `${count === 1 ? 'One figure' : `Comparison of ${count} figures`}: ${title}.`,
  bars: 'Bars',
  notComparable: 'These figures do not compare, so no bars are drawn.',
  table: 'Table',
  fills: {half: 'under way', hatched: 'planned'},
  ends: {
    open: 'open end: at least the printed number',
    short: 'short of the tick: at most the printed number',
    soft: 'round end: about the printed number',
  },
};

export const timeline: TimelineWords = {
  title: (subjects) => (subjects.length > 0 ? `${subjects.join(', ')}: timeline` : 'Timeline'),
  more: (count, when, within) => `${count} more${within ? ' in ' : ': '}${when}`,
  others: (count) => `${count} more`,
  gap: (years) => `${years} years not drawn to scale`,
  undated: (reported) => `Without a date: as reported ${reported}`,
  outcome: (when, what) => `Happened, ${when}: ${what}`,
  when: 'When',
  scale: 'Scale',
  what: 'What',
  span: (from, to) => (from === to ? `Scale of ${from}` : `Scale from ${from} to ${to}`),
  summary: (title, dated, undated) =>
    `${title}. ${counted(dated, 'dated fact')}${undated > 0 ? `, ${undated} without a date` : ''}.`,
};

export const trend: TrendWords = {
  title: (metric, subject) => `${metric}, ${subject}`,
  parted: (before, after, why) => `No line from ${before} to ${after}. ${why}`,
  overlap: 'These periods overlap.',
  single: 'Only one figure is recorded, so there is no line.',
  gap: (years) => `${years} years not drawn to scale.`,
  when: 'When',
  amount: 'Amount',
  plot: (title) => `Line chart of the table that follows: ${title}`,
  summary: (title, figures) => `${title}: ${counted(figures, 'figure')}.`,
};
