/** What the libraries draw: the words and numbers that the elements show of the same facts. */
const first = 'China-Israel Innovation Hub, first phase';
const second = 'China-Israel Innovation Hub, second phase';
export const bars = [
  {id: 'a', label: `${first}, exhibition`, value: 1500, words: '1,500 m²'},
  {id: 'b', label: `${first}, offices`, value: 4500, words: '4,500 m²'},
  {id: 'c', label: `${first}, support facilities`, value: 1500, words: '1,500 m²'},
  {id: 'd', label: `${second}, apartments`, value: 10_000, words: 'over 10,000 m²'},
  {id: 'e', label: `${second}, offices`, value: 50_000, words: 'about 50,000 m²'},
] as const;

export const points = [
  {date: new Date(2019, 11, 15), value: 20, words: '20 companies'},
  {date: new Date(2022, 10, 25), value: 90, words: 'over 90 companies'},
  {date: new Date(2023, 8, 27), value: 130, words: 'over 130 companies'},
] as const;

/** The dated ones: undated facts have no place in a timeline of the library. */
export const dates = [
  {
    id: 'planned',
    content: 'Former pen factory to become a hub for Chinese and Israeli companies, planned',
    start: '2019-04-01',
    end: '2019-05-01',
  },
  {id: 'opened', content: 'Hub opened', start: '2019-12-05'},
  {id: 'deadline', content: 'Deadline for moving in, planned', start: '2019-12-31'},
  {id: 'plaza', content: 'Second phase to extend to the top plaza, planned', start: '2021-12-31'},
  {id: 'flats', content: 'Floor area (apartments): over 10,000 m²', start: '2021-12-31'},
  {id: 'offices', content: 'Floor area (offices): about 50,000 m²', start: '2021-12-31'},
  {id: 'listed', content: 'Hub listed among incubators', start: '2022-06-01', end: '2022-07-01'},
  {id: 'companies', content: 'Companies: over 90 companies', start: '2022-11-25'},
] as const;

const phase = (part: string) => `china-israel-hub-phase-${part}`;
const areas = [
  phase('1.exhibition-space'),
  phase('1.office-space'),
  phase('1.support-space'),
  phase('2.apartment-space-planned'),
  phase('2.office-space-planned'),
];

/** The elements, each by the tag that stands in a page: a card, a figure, five bars, 32 facts, three points. */
export const tags = {
  'district-stat': '<district-stat fact="putuo.fiscal-revenue-jan-aug-2023">words</district-stat>',
  'district-figure':
    '<district-figure fact="china-israel-hub.companies-2023">words</district-figure>',
  'district-compare': `<district-compare facts="${areas.join(' ')}">words</district-compare>`,
  'district-timeline':
    '<district-timeline about="china-israel-hub" within>words</district-timeline>',
  'district-trend':
    '<district-trend about="china-israel-hub" metric="companies">words</district-trend>',
} as const;

export type Tag = keyof typeof tags;

declare global {
  /** Set by the script under test: puts so many charts into the page. */
  var put: (main: Element, count: number) => void;
}
