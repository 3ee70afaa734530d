import type {DateParts, Words} from './words.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const same = (text: string) => text;
/** `193X` is the 1930s. */
const yearText = (year: string) => (year.includes('X') ? `${year.replace(/X/g, '0')}s` : year);
const monthText = ({month}: DateParts) => MONTHS[(month ?? 0) - 1] ?? '';

function date(parts: DateParts): string {
  return [parts.day ?? '', monthText(parts), yearText(parts.year)].filter(Boolean).join(' ');
}

/** What both ends share is said once: "1–5 May 2019", "January–August 2023". */
function range(from: DateParts, to: DateParts): string {
  if (from.year !== to.year) return `${date(from)}${to.month ? ' – ' : '–'}${date(to)}`;
  if (from.month !== to.month) {
    return `${date({...from, year: ''})}${to.day ? ' – ' : '–'}${date(to)}`;
  }
  return from.day === to.day ? date(to) : `${from.day}–${date(to)}`;
}

export const en: Words = {
  space: ' ',
  comma: ', ',
  colon: ': ',
  stop: '.',
  brackets: [' (', ')'],
  hedges: {
    none: '',
    about: 'about',
    over: 'over',
    'at-least': 'at least',
    nearly: 'nearly',
    under: 'under',
    'up-to': 'up to',
  },
  within: {before: 'within', after: ''},
  scales: [
    {exponent: 12, word: 'trillion', decimals: 3},
    {exponent: 9, word: 'billion', decimals: 3},
    {exponent: 6, word: 'million', decimals: 3},
    // Only where a printed digit would be lost without it: 1.50 thousand.
    {exponent: 3, word: 'thousand', decimals: -1},
  ],
  up: ['up', 'up'],
  down: 'down',
  unmoved: 'changed by',
  yearOnYear: 'year on year',
  stages: {achieved: 'achieved', 'under-way': 'under way', planned: 'planned'},
  date,
  range,
  fromTo: (from, to) => `${from} – ${to}`,
  around: (text) => `around ${text}`,
  perhaps: (text) => `possibly ${text}`,
  openEnd: (text) => `from ${text}`,
  openStart: (text) => `until ${text}`,
  periods: {
    instant: same,
    span: same,
    'as-of': (text) => `as of ${text}`,
    since: (text) => `since ${text}`,
    by: (text) => `by ${text}`,
  },
  reported: (text) => `reported ${text}`,
  asReported: (text) => `as reported ${text}`,
  share: (amount, whole) => `${amount} of ${whole}`,
  label: (subject, metric, dimensions) =>
    `${metric}${dimensions && ` (${dimensions})`}, ${subject}`,
  list: ', ',
  claim: (subject, voice, what) => {
    const said = voice ? `ccording to ${voice}` : 's the source claims';
    return `${subject ? `${subject}, a` : 'A'}${said}: ${what}`;
  },
  among: (what, among) => `${what} across ${among}`,
  rank: (rank) => `, rank ${rank}`,
  stated: 'stated in the document',
  inferred: 'inferred: ',
};
