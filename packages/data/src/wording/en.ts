import type {Words} from './words.ts';

const stages = {achieved: 'achieved', 'under-way': 'under way', planned: 'planned'};

const MONTHS =
  ' January February March April May June July August September October November December';

export const en: Words = {
  space: ' ',
  comma: ', ',
  colon: ': ',
  stop: '.',
  list: ', ',
  aside: ' ($0)',
  hedges: {
    none: '',
    about: 'about',
    over: 'over',
    'at-least': 'at least',
    nearly: 'nearly',
    under: 'under',
    'up-to': 'up to',
  },
  within: ['within', ''],
  one: (unit) => (unit === 'hour' ? 'an' : 'a'),
  scales: [
    [12, 'trillion', 3],
    [9, 'billion', 3],
    [6, 'million', 3],
    [3, 'thousand', -1],
  ],
  up: 'up',
  upPoints: 'up',
  down: 'down',
  unmoved: 'changed by',
  rate: (unit) => ['', unit],
  yearOnYear: 'year on year',
  stages,
  staged: {amount: stages, event: stages},
  date: ({year, month, day}) =>
    [
      day,
      MONTHS.split(' ')[month ?? 0],
      year.replace(/X+/, (digits) => `${digits.replace(/X/g, '0')}s`),
    ]
      .filter(Boolean)
      .join(' '),
  shortened: 'from',
  // "January–August 2023", "28 April – 5 May 2019".
  to: (from, to) => from + (from.includes(' ') ? ' – ' : '–') + to,
  around: 'around $0',
  perhaps: 'possibly $0',
  periods: {'as-of': 'as of $0', since: 'since $0'},
  by: (date) => (date.endsWith('s') ? `by the end of the ${date}` : `by ${date}`),
  openEnd: 'from $0',
  openStart: 'until $0',
  reported: 'reported $0',
  reportedThen: 'reported the same day',
  asReported: 'as reported $0',
  share: '$0 of $1',
  kindWord: / District$/,
  label: (subject, metric) => `${metric}, ${subject}`,
  claimed: 'as the source claims',
  claimedBy: 'according to $0',
  among: (what, peers) => `${what} among ${peers}`,
  amongIn: (what, place) => `${what} in ${place}`,
  rank: ', rank $0',
  stated: 'stated in the document',
  inferred: 'inferred: $0',
};
