import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {aroundControls, directionOf, renderGrid, shown, wordsOf} from './around.ts';
import type {Around} from './around.ts';

interface TrendArgs extends Around {
  about: string | null;
  metric: string | null;
  fact: string | null;
  heading: string | null;
  'heading-level': number | null;
}

const meta: Meta<TrendArgs> = {
  title: 'Elements/Trend',
  component: 'district-trend',
  args: {
    about: 'putuo',
    metric: 'financial-tax-growth',
    words: 'Tax from finance grew by about 30% in 2016 and 2017 and by 82% in 2018.',
    lang: 'en',
  },
  argTypes: {
    ...aroundControls,
  },
  render: (args) => trend(args),
};

export default meta;

type Story = StoryObj<TrendArgs>;

function trend(args: TrendArgs): TemplateResult {
  return html`
    <div lang=${args.lang} dir=${directionOf(args.lang)}>
      <district-trend
        about=${args.about ?? nothing}
        metric=${args.metric ?? nothing}
        fact=${args.fact ?? nothing}
        heading=${args.heading ?? nothing}
        heading-level=${args['heading-level'] ?? nothing}
        >${args.words}</district-trend
      >
    </div>
  `;
}

/** Growth over whole years: the line steps from year to year. “About” is open a little both ways. */
export const Steps: Story = {
  args: {heading: 'Finance pays more every year'},
  play: async ({canvasElement}) => {
    const root = await shown(canvasElement, 'district-trend', 'chart');
    await expect(wordsOf(root, 'value')).toEqual([
      'up about 30% year on year',
      'up about 30% year on year',
      'up 82% year on year',
    ]);
  },
};

const companies = {
  about: 'china-israel-hub',
  metric: 'companies',
  words: 'Companies in the hub: 20 in 2019, over 90 in 2022, over 130 in 2023',
};

/** Each document counts something else. No line runs across, and every break says why. */
export const Breaks: Story = {
  args: companies,
  play: async ({canvasElement}) => {
    const root = await shown(canvasElement, 'district-trend', 'chart');
    await expect(root.querySelector('.plot .joined')).toBeNull();
    await expect(wordsOf(root, 'reason')).toHaveLength(2);
  },
};

/** One figure is a point, and the chart says that there is only one. */
export const SingleFigure: Story = {
  args: {metric: 'fiscal-revenue', words: 'Fiscal revenue of 10.43 billion yuan'},
  play: async ({canvasElement}) => {
    const root = await shown(canvasElement, 'district-trend', 'chart');
    await expect(wordsOf(root, 'note')[0]).toContain('Only one figure');
  },
};

/** A plan is an outline beside what was achieved, and is called a plan. */
export const Planned: Story = {
  args: {metric: 'key-industries', words: 'Key industries of the district'},
  play: async ({canvasElement}) => {
    await expect(wordsOf(await shown(canvasElement, 'district-trend', 'chart'), 'stage')).toEqual([
      'planned',
    ]);
  },
};

/** One figure brings the series that it belongs to, for tags that already name it. */
export const ByFigure: Story = {
  args: {about: null, metric: null, fact: 'putuo.financial-tax-growth-2018'},
};

/** One tab stop; arrow keys, Home and End go from figure to figure and speak the sentence of each. */
export const Keyboard: Story = {
  play: async ({canvasElement}) => {
    const root = await shown(canvasElement, 'district-trend', 'chart');
    root.querySelector<HTMLElement>('[part~="row"]')?.focus();
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(root.activeElement?.getAttribute('aria-label')).toContain('82%'));
  },
};

/** Hedges where Chinese puts them, dates with 年 and 月. */
export const Chinese: Story = {
  args: {...companies, lang: 'zh-Hans', words: '中以（上海）创新园入驻企业'},
  play: async ({canvasElement}) => {
    await expect(wordsOf(await shown(canvasElement, 'district-trend', 'chart'), 'value')).toContain(
      '超过130家',
    );
  },
};

/** A slip of the keyboard. The editor's words stay, and a line below says what is missing. */
export const WrongMetric: Story = {
  args: {metric: 'financial-tax-grwth'},
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector('district-trend');
    await waitFor(() =>
      expect(element?.shadowRoot?.querySelector('[part~="notice"]')).toBeTruthy(),
    );
    await expect(element?.matches(':state(unknown)')).toBe(true);
  },
};

/**
 * One trend in every place it has to stand. Forced colours and paper are modes of the browser: choose them there
 * (rendering tools, print preview), or see the tests, which do.
 */
export const Grid: Story = {
  args: companies,
  render: (args) => renderGrid('36rem', (lang) => trend({...args, lang})),
};
