/** What the libraries draw: the words and numbers that the elements show of the same facts. */
export const bars = [
  {label: 'As reported December 2019', value: 20, words: '20 companies'},
  {label: 'As of 25 November 2022', value: 90, words: 'over 90 companies'},
  {label: 'As reported 27 September 2023', value: 130, words: 'over 130 companies'},
] as const;

export const dates = [
  {
    id: 'planned',
    content: 'Former pen factory to become a hub, planned',
    start: '2019-04-01',
    end: '2019-05-01',
  },
  {id: 'opened', content: 'Hub opened', start: '2019-12-05'},
  {id: 'listed', content: 'Hub listed among incubators', start: '2022-06-01', end: '2022-07-01'},
  {id: 'companies', content: 'Companies: over 90 companies', start: '2022-11-25'},
] as const;

const hub = (name: string) => `china-israel-hub.${name}`;
const figures = ['companies-2019', 'companies-2022', 'companies-2023'].map(hub);
const happened = ['planned-at-pen-factory', 'opened', 'listed-as-incubator', 'companies-2022'].map(
  hub,
);

/** The elements, each by the tag that stands in a page. */
export const tags = {
  'district-stat': '<district-stat fact="putuo.fiscal-revenue-jan-aug-2023">words</district-stat>',
  'district-figure': `<district-figure fact="${hub('companies-2023')}">words</district-figure>`,
  'district-compare': `<district-compare facts="${figures.join(' ')}">words</district-compare>`,
  'district-timeline': `<district-timeline facts="${happened.join(' ')}">words</district-timeline>`,
  'district-trend':
    '<district-trend about="china-israel-hub" metric="companies">words</district-trend>',
} as const;

export type Tag = keyof typeof tags;

declare global {
  /** Set by the script under test: puts so many charts into the page. */
  var put: (main: Element, count: number) => void;
}
