import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {aroundControls, directionOf, renderGrid} from './around.ts';
import type {Around} from './around.ts';

interface StatArgs extends Around {
  fact: string | null;
  about: string | null;
  metric: string | null;
  'as-of': string | null;
  heading: string | null;
  'heading-level': number | null;
  notation: 'auto' | 'full';
  trend: boolean;
}

const meta: Meta<StatArgs> = {
  title: 'Elements/Stat card',
  component: 'district-stat',
  args: {
    fact: 'putuo.fiscal-revenue-jan-aug-2023',
    notation: 'auto',
    trend: false,
    words: 'Fiscal revenue of Putuo District: 10.43 billion yuan, January to August 2023',
    lang: 'en',
  },
  argTypes: {
    fact: {control: 'text'},
    about: {control: 'text'},
    metric: {control: 'text'},
    'as-of': {control: 'text'},
    // Parts have the same names as these two and would take the attributes' rows.
    heading: {
      control: 'text',
      description: 'A headline above the card.',
      table: {category: 'attributes', defaultValue: {summary: 'null'}},
    },
    trend: {
      control: 'boolean',
      description: 'Draws the series of the figure below it.',
      table: {category: 'attributes', defaultValue: {summary: 'false'}},
    },
    'heading-level': {
      control: {type: 'number', min: 2, max: 6},
      table: {defaultValue: {summary: '3'}},
    },
    notation: {control: 'inline-radio', options: ['auto', 'full']},
    ...aroundControls,
  },
  render: (args) => card(args),
};

export default meta;

type Story = StoryObj<StatArgs>;

function card(args: StatArgs): TemplateResult {
  return html`
    <div lang=${args.lang} dir=${directionOf(args.lang)} style="max-width: 26rem">
      <district-stat
        fact=${args.fact ?? nothing}
        about=${args.about ?? nothing}
        metric=${args.metric ?? nothing}
        as-of=${args['as-of'] ?? nothing}
        heading=${args.heading ?? nothing}
        heading-level=${args['heading-level'] ?? nothing}
        notation=${args.notation}
        ?trend=${args.trend}
        >${args.words}</district-stat
      >
    </div>
  `;
}

/** The words of a card as a reader sees them, without the closed source panel. */
async function wordsOf(canvas: HTMLElement): Promise<string> {
  const card = canvas.querySelector('district-stat');
  await waitFor(() => expect(card?.shadowRoot?.querySelector('[part~="card"]')).toBeTruthy());
  const parts = card?.shadowRoot?.querySelectorAll('[part~="card"] > :not(:has(button))') ?? [];
  return [...parts].map(({textContent}) => textContent.replace(/\s+/g, ' ').trim()).join(' | ');
}

/** The trend of a card, which is loaded after the card itself. */
async function trendOf(canvas: HTMLElement): Promise<Element> {
  const trend = () => canvas.querySelector('district-stat')?.shadowRoot?.querySelector('.spark');
  await waitFor(() => expect(trend()).toBeTruthy());
  return trend() as Element;
}

/** A level with its growth. The growth is a figure of its own, found through the record. */
export const Change: Story = {
  play: async ({canvasElement}) => {
    const words = await wordsOf(canvasElement);
    await expect(words).toContain('10.43 billion yuan');
    await expect(words).toContain('29.8%');
  },
};

/** The document says “more than”: the card never shows the bare number. */
export const Hedged: Story = {
  args: {fact: 'china-israel-hub.companies-2023', words: 'Over 130 companies in the hub'},
  play: async ({canvasElement}) => {
    await expect(await wordsOf(canvasElement)).toMatch(/over 130 companies/i);
  },
};

/** A promise. The word for it stands in the card, in its spoken form and on paper. */
export const Planned: Story = {
  args: {fact: 'putuo.rental-homes-planned', words: '4,151 rental homes planned'},
  play: async ({canvasElement}) => {
    await expect(await wordsOf(canvasElement)).toMatch(/planned/i);
  },
};

/** Begun and not finished is neither planned nor achieved. */
export const UnderWay: Story = {
  name: 'Under way',

  args: {
    fact: 'putuo.older-housing-renovation-project',
    words: '1.818 million square meters of older housing under renovation',
  },
};

/** A share says of what it is one, and which parts were counted. */
export const Share: Story = {
  args: {
    fact: 'putuo.key-industries-tax-share-2023',
    words: '45.3% of district-level tax revenue from four industries',
  },
};

/** A fall is a change that reads downwards; the minus sign is a word. */
export const Fall: Story = {
  args: {fact: 'putuo.time-reduction-new-companies', words: 'Time cut by 91.7%'},
};

/** The latest figure of a subject and a metric, for pages that are to stay current. */
export const Latest: Story = {
  args: {
    fact: null,
    about: 'putuo',
    metric: 'fiscal-revenue',
    heading: 'How much the district takes in',
  },
};

/** A headline of the page's own, at its place in the outline. */
export const Headline: Story = {
  args: {heading: 'Eight months of revenue', 'heading-level': 2},
};

/** The figure with the years before it: a line, and words at both ends. */
export const WithTrend: Story = {
  name: 'With a trend',

  args: {
    fact: 'putuo.financial-tax-growth-2018',
    trend: true,
    words: 'Tax from finance grew by 82% in 2018, after about 30% in 2016 and in 2017',
  },
  play: async ({canvasElement}) => {
    const trend = await trendOf(canvasElement);
    await expect(trend.querySelectorAll('.mark')).toHaveLength(3);
    await expect(trend.querySelector('.joined')).toBeTruthy();
    await expect(trend.textContent).toContain('up about 30%');
  },
};

/** Each document counted something else: no line joins the figures, and the card says why. */
export const BrokenTrend: Story = {
  name: 'With a broken trend',

  args: {
    fact: null,
    about: 'china-israel-hub',
    metric: 'companies',
    trend: true,
    words: 'Companies in the hub: 20 in 2019, over 90 in 2022, over 130 in 2023',
  },
  play: async ({canvasElement}) => {
    const trend = await trendOf(canvasElement);
    await expect(trend.querySelector('.joined')).toBeNull();
    await expect(trend.querySelectorAll('[part~="trend-note"]')).toHaveLength(2);
  },
};

/** Every digit written out, for tables and for reading aloud. */
export const FullNotation: Story = {
  name: 'Full notation',
  args: {notation: 'full'},
};

/** 亿 and 万 with the digits of the source: 10.43 billion is 104.3亿, not 104亿. */
export const Chinese: Story = {
  args: {lang: 'zh-Hans', words: '2023年1至8月区级财政收入104.3亿元'},
  play: async ({canvasElement}) => {
    await expect(await wordsOf(canvasElement)).toContain('104.3亿元');
  },
};

/** Over, in Chinese, stands where Chinese puts it. */
export const ChineseHedged: Story = {
  name: 'Chinese, hedged',

  args: {
    fact: 'china-israel-hub.companies-2023',
    lang: 'zh-Hans',
    words: '园区企业超过130家',
  },
  play: async ({canvasElement}) => {
    await expect(await wordsOf(canvasElement)).toContain('超过130家');
  },
};

/** The plot is the same; 约 stands where Chinese puts it. */
export const ChineseTrend: Story = {
  name: 'Chinese, with a trend',

  args: {
    fact: 'putuo.financial-tax-growth-2018',
    trend: true,
    lang: 'zh-Hans',
    words: '2018年金融业区级税收同比增长82%',
  },
  play: async ({canvasElement}) => {
    await expect((await trendOf(canvasElement)).textContent).toContain('同比增长约30%');
  },
};

/** On a dark page the card is dark: it follows `color-scheme` and needs no switch of its own. */
export const Dark: Story = {
  decorators: [
    (story) => html`
      <div style="color-scheme: dark; background: #16171a; padding: 1.5rem">${story()}</div>
    `,
  ],
};

/** As narrow as a side column gets. */
export const Narrow: Story = {
  args: {fact: 'putuo.older-housing-renovation-project'},
  decorators: [(story) => html`<div style="width: 200px">${story()}</div>`],
};

/** In a page that reads from the right. Arabic is not spoken here, so the card says so in English. */
export const RightToLeft: Story = {
  name: 'Right to left',

  args: {lang: 'ar', fact: 'putuo.elevators-to-install-2023', words: 'أكثر من 500 مصعد'},
};

/** Between paragraphs of another language the card keeps to its own and marks it. */
export const InRunningText: Story = {
  name: 'In running text',

  args: {lang: 'de', fact: 'putuo.suzhou-creek-shoreline', words: 'Über 21 Kilometer Ufer'},
  decorators: [
    (story) => html`
      <article lang="de" style="max-width: 36rem; font: 1.0625rem/1.6 serif">
        <p>
          Der Bezirk liegt am Suzhou Creek. Was er über sein Ufer sagt, steht hier als Karte
          zwischen zwei Absätzen.
        </p>
        ${story()}
        <p>Danach geht der Text weiter, in seiner eigenen Sprache und Schrift.</p>
      </article>
    `,
  ],
  play: async ({canvasElement}) => {
    const card = canvasElement.querySelector('district-stat')?.shadowRoot;
    await wordsOf(canvasElement);
    await expect(card?.querySelector('[part~="card"]')?.getAttribute('lang')).toBe('en');
  },
};

/** A slip of the keyboard. The editor's words stay, and a line below names the id that was meant. */
export const WrongId: Story = {
  name: 'Wrong id',

  args: {fact: 'putuo.beds-planed-2023', words: '250 elderly care beds are to be added'},
  play: async ({canvasElement}) => {
    const card = canvasElement.querySelector('district-stat');
    const notice = () => card?.shadowRoot?.querySelector('[part~="notice"]')?.textContent;
    await waitFor(() => expect(notice()).toContain('putuo.beds-planned-2023'));
    await expect(card?.matches(':state(unknown)')).toBe(true);
    await expect(card?.textContent).toContain('250 elderly care beds are to be added');
  },
};

/** Nothing asked for: the words stay, and the line says what is missing. */
export const Incomplete: Story = {args: {fact: null, about: 'putuo'}};

/**
 * One card in every place it has to stand. Forced colours and paper are modes of the browser: choose them there, or in
 * its developer tools.
 */
export const Grid: Story = {
  args: {heading: 'Eight months of revenue'},
  render: (args) => renderGrid('26rem', (lang) => card({...args, lang})),
};
