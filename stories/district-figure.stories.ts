import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {aroundControls, directionOf, renderGrid, shown} from './around.ts';
import type {Around} from './around.ts';

interface FigureArgs extends Around {
  fact: string | null;
  notation: 'auto' | 'full';
  /** The sentence before and behind the figure. */
  before: string;
  behind: string;
}

const meta: Meta<FigureArgs> = {
  title: 'Elements/Figure in a sentence',
  component: 'district-figure',
  args: {
    fact: 'china-israel-hub.companies-2023',
    notation: 'auto',
    words: 'more than 130 companies',
    before: 'The hub by the creek has drawn ',
    behind: ', and the next ones are moving in.',
    lang: 'en',
  },
  argTypes: {
    notation: {control: 'inline-radio', options: ['auto', 'full']},
    ...aroundControls,
    before: {control: 'text', table: {category: 'the page'}},
    behind: {control: 'text', table: {category: 'the page'}},
  },
  render: (args) => sentence(args),
};

export default meta;

type Story = StoryObj<FigureArgs>;

function sentence({fact, notation, words, before, behind, lang}: FigureArgs): TemplateResult {
  return html`
    <p lang=${lang} dir=${directionOf(lang)} style="max-width: 34rem; font: 1.0625rem/1.6 serif">
      ${before}<district-figure fact=${fact ?? nothing} notation=${notation}
        >${words}</district-figure
      >${behind}
    </p>
  `;
}

/** “More than” is part of the figure: it cannot be lost on the way into a sentence. */
export const Hedged: Story = {
  play: async ({canvasElement}) => {
    const root = await shown(canvasElement, 'district-figure', 'words');
    await expect(root.querySelector('[part~="words"]')).toHaveTextContent('over 130 companies');
  },
};

/** The mark opens the source beside it and moves no word; Escape or a click elsewhere closes it. */
export const SourceOpen: Story = {
  play: async ({canvasElement}) => {
    const root = await shown(canvasElement, 'district-figure', 'words');
    const mark = root.querySelector<HTMLElement>('[part~="mark"]');
    mark?.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(root.querySelector('[part~="note"]')).toBeVisible());
    await expect(mark).toHaveAttribute('aria-expanded', 'true');
  },
};

/** A plan says so in words, whatever the sentence says. */
export const Planned: Story = {
  args: {
    fact: 'putuo.elevators-to-install-2023',
    words: '500 elevators',
    before: 'Older houses get ',
    behind: ' this year.',
  },
  play: async ({canvasElement}) => {
    const root = await shown(canvasElement, 'district-figure', 'words');
    await expect(root.querySelector('[part~="words"]')).toHaveTextContent('(planned)');
  },
};

/** In the type and colour of a headline. */
export const InAHeadline: Story = {
  render: ({fact, words}) => html`
    <h2 style="font: 700 2rem/1.2 serif; color: #7a1f1f">
      <district-figure fact=${fact ?? nothing}>${words}</district-figure> by the creek
    </h2>
  `,
};

/** A number stays with its scale and counter where a Chinese line breaks. */
export const Chinese: Story = {
  args: {
    fact: 'putuo.fiscal-revenue-jan-aug-2023',
    words: '104.3亿元',
    before: '今年前八个月，区级财政收入',
    behind: '，增速居全市各区之首。',
    lang: 'zh-Hans',
  },
};

/** In a page that reads from the right the figure keeps the order of its words. */
export const RightToLeft: Story = {
  args: {before: 'في المركز ', behind: ' حتى الآن.', words: 'أكثر من 130 شركة', lang: 'ar'},
};

/** A slip of the keyboard. The editor's words stay, and a line behind them names the id that was meant. */
export const WrongId: Story = {
  args: {fact: 'china-israel-hub.companies-2032'},
  play: async ({canvasElement}) => {
    const figure = canvasElement.querySelector('district-figure');
    const notice = () => figure?.shadowRoot?.querySelector('[part~="notice"]')?.textContent;
    await waitFor(() => expect(notice()).toContain('china-israel-hub.companies-2023'));
    await expect(figure).toHaveTextContent('more than 130 companies');
  },
};

/**
 * One sentence in every place it has to stand. Forced colours and paper are modes of the browser: choose them there
 * (rendering tools, print preview), or see the tests, which do.
 */
export const Grid: Story = {
  render: (args) => renderGrid('36rem', (lang) => sentence({...args, lang})),
};
