import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {aroundControls, directionOf, renderGrid, shown, wordsOf} from './around.ts';
import type {Around} from './around.ts';

interface CompareArgs extends Around {
  facts: string | null;
  metric: string | null;
  about: string | null;
  sort: 'given' | 'value';
  'group-by': string | null;
  heading: string | null;
  'heading-level': number | null;
}

const hub = (year: number) => `china-israel-hub.companies-${year}`;

const meta: Meta<CompareArgs> = {
  title: 'Elements/Comparison bars',
  component: 'district-compare',
  args: {
    facts: [2019, 2022, 2023].map(hub).join(' '),
    sort: 'given',
    words: 'Companies in the hub: 20 in 2019, over 90 in 2022, over 130 in 2023',
    lang: 'en',
  },
  argTypes: {
    sort: {control: 'inline-radio', options: ['given', 'value']},
    ...aroundControls,
  },
  render: (args) => chart(args),
};

export default meta;

type Story = StoryObj<CompareArgs>;

function chart(args: CompareArgs): TemplateResult {
  return html`
    <div lang=${args.lang} dir=${directionOf(args.lang)}>
      <district-compare
        facts=${args.facts ?? nothing}
        metric=${args.metric ?? nothing}
        about=${args.about ?? nothing}
        sort=${args.sort}
        group-by=${args['group-by'] ?? nothing}
        heading=${args.heading ?? nothing}
        heading-level=${args['heading-level'] ?? nothing}
        >${args.words}</district-compare
      >
    </div>
  `;
}

/** “Over” is open at the end: nobody says how many more. What keeps the years apart stands below. */
export const OpenEnds: Story = {
  args: {heading: 'More companies settle in the hub'},
  play: async ({canvasElement}) => {
    const root = await shown(canvasElement, 'district-compare', 'chart');
    await expect(wordsOf(root, 'value')).toEqual([
      '20 companies',
      'over 90 companies',
      'over 130 companies',
    ]);
    await expect(wordsOf(root, 'reason').length).toBeGreaterThan(0);
  },
};

const floors = [
  'china-israel-hub-phase-1.office-space',
  'china-israel-hub-phase-1.exhibition-space',
  'china-israel-hub-phase-1.support-space',
  'china-israel-hub-phase-2.office-space-planned',
  'china-israel-hub-phase-2.apartment-space-planned',
].join(' ');

/** What is planned is hatched beside what stands, and says so. The longest bar comes first. */
export const PlannedBesideBuilt: Story = {
  args: {facts: floors, sort: 'value', words: 'Floor area of the hub'},
  play: async ({canvasElement}) => {
    const root = await shown(canvasElement, 'district-compare', 'chart');
    await expect(wordsOf(root, 'note')).toContain('planned');
    await expect(wordsOf(root, 'key')[0]).toContain('planned');
  },
};

/** One group of bars for each use, all on one scale. */
export const Grouped: Story = {
  args: {
    facts: null,
    metric: 'floor-area',
    about: 'china-israel-hub-phase-1 china-israel-hub-phase-2',
    'group-by': 'use',
    words: 'Floor area of the hub by use',
  },
};

/** “About” has a round end. Two of the three bars cannot be ranked, and the chart says so. */
export const RoundEnds: Story = {
  args: {
    facts: [2016, 2017, 2018].map((year) => `putuo.financial-tax-growth-${year}`).join(' '),
    words: 'Growth of tax from finance: about 30%, about 30%, 82%',
  },
};

/** Different measures have no bars in common: a table says why. */
export const Unlike: Story = {
  args: {
    facts: `putuo.fiscal-revenue-jan-aug-2023 putuo.elevators-to-install-2023 ${hub(2023)}`,
    words: '10.43 billion yuan, over 500 elevators, over 130 companies',
  },
  play: async ({canvasElement}) => {
    const root = await shown(canvasElement, 'district-compare', 'chart');
    await expect(root.host.matches(':state(not-comparable)')).toBe(true);
    await expect(wordsOf(root, 'bar')).toEqual([]);
    await expect(wordsOf(root, 'reason')[0]).toContain('do not compare');
  },
};

/** One tab stop; arrow keys, Home and End go from bar to bar and speak the sentence of each. */
export const Keyboard: Story = {
  play: async ({canvasElement}) => {
    const root = await shown(canvasElement, 'district-compare', 'chart');
    root.querySelector<HTMLElement>('[part~="row"]')?.focus();
    await userEvent.keyboard('{End}');
    await waitFor(() =>
      expect(root.activeElement?.getAttribute('aria-label')).toContain('over 130 companies'),
    );
  },
};

/** The table is behind a button, for those who read tables. */
export const TableOpen: Story = {
  play: async ({canvasElement}) => {
    const root = await shown(canvasElement, 'district-compare', 'chart');
    root.querySelector<HTMLElement>('[part~="table-button"]')?.click();
    await waitFor(() => expect(root.querySelector('[part~="table"]')).toBeVisible());
  },
};

/** 万 with the digits of the source, and every difference in Chinese. */
export const Chinese: Story = {
  args: {facts: floors, lang: 'zh-Hans', words: '中以创新园各用途建筑面积'},
  play: async ({canvasElement}) => {
    const root = await shown(canvasElement, 'district-compare', 'chart');
    await expect(wordsOf(root, 'value')).toContain('约5万平方米');
  },
};

/** A slip of the keyboard. The editor's words stay, and a line below names the id that was meant. */
export const WrongId: Story = {
  args: {facts: `${hub(2019)} china-israel-hub.companys-2023`},
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector('district-compare');
    const notice = () => element?.shadowRoot?.querySelector('[part~="notice"]')?.textContent;
    await waitFor(() => expect(notice()).toContain(hub(2023)));
    await expect(element?.matches(':state(unknown)')).toBe(true);
  },
};

/**
 * One chart in every place it has to stand. Forced colours and paper are modes of the browser: choose them there
 * (rendering tools, print preview), or see the tests, which do.
 */
export const Grid: Story = {
  args: {facts: floors, words: 'Floor area of the hub'},
  render: (args) => renderGrid('36rem', (lang) => chart({...args, lang})),
};
