import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {aroundControls, directionOf, renderGrid, shown, wordsOf} from './around.ts';
import type {Around} from './around.ts';

interface TimelineArgs extends Around {
  about: string | null;
  within: boolean;
  facts: string | null;
  from: string | null;
  to: string | null;
  heading: string | null;
  'heading-level': number | null;
}

const meta: Meta<TimelineArgs> = {
  title: 'Elements/Timeline',
  component: 'district-timeline',
  args: {
    about: 'china-israel-hub',
    within: true,
    words: 'The hub opened on 5 December 2019 in a former pen factory.',
    lang: 'en',
  },
  argTypes: {
    ...aroundControls,
  },
  render: (args) => timeline(args),
};

export default meta;

type Story = StoryObj<TimelineArgs>;

function timeline(args: TimelineArgs): TemplateResult {
  return html`
    <div lang=${args.lang} dir=${directionOf(args.lang)}>
      <district-timeline
        about=${args.about ?? nothing}
        ?within=${args.within}
        facts=${args.facts ?? nothing}
        from=${args.from ?? nothing}
        to=${args.to ?? nothing}
        heading=${args.heading ?? nothing}
        heading-level=${args['heading-level'] ?? nothing}
        >${args.words}</district-timeline
      >
    </div>
  `;
}

/** Days are dots, a month is a short bar, and what was planned is joined to the day on which it came true. */
export const PlanAndOutcome: Story = {
  args: {heading: 'How a pen factory became an innovation hub'},
  play: async ({canvasElement}) => {
    const root = await shown(canvasElement, 'district-timeline', 'chart');
    await expect(wordsOf(root, 'date')).toContain('5 December 2019 (inferred)');
    await expect(wordsOf(root, 'outcome')).toContain('Happened, 5 December 2019: Hub opened');
  },
};

/** A decade is a long bar between brackets: somewhere in there. Decades and days share one scale. */
export const Decades: Story = {
  args: {about: 'hero-pen-factory china-israel-hub', within: false},
  play: async ({canvasElement}) => {
    await expect(
      wordsOf(await shown(canvasElement, 'district-timeline', 'chart'), 'date'),
    ).toContain('1930s');
  },
};

/** Empty years are drawn short. The rows say how many, and so does the name of the scale. */
export const LongGap: Story = {
  args: {about: 'caoyang china-israel-hub', within: false},
  play: async ({canvasElement}) => {
    await expect(
      wordsOf(await shown(canvasElement, 'district-timeline', 'chart'), 'pause')[0],
    ).toMatch(/years not drawn to scale/);
  },
};

/** Many facts of one year: three stay open, a button brings the others. */
export const Folded: Story = {
  args: {about: 'putuo', within: false, from: '2021'},
  play: async ({canvasElement}) => {
    const root = await shown(canvasElement, 'district-timeline', 'chart');
    const more = root.querySelector<HTMLElement>('tbody [part~="more"]');
    await expect(more?.textContent).toMatch(/more in 2023/);
    more?.click();
    await waitFor(() => expect(more?.getAttribute('aria-expanded')).toBe('true'));
  },
};

/** A few facts of the page’s own choice. Their order is that of time, whatever that of the ids. */
export const Chosen: Story = {
  args: {
    about: null,
    within: false,
    facts:
      'putuo.elevators-to-install-2023 china-israel-hub.opened wuning-innovation-community.established',
    words: 'The hub opened in 2019; elevators are planned.',
  },
};

/** Nothing here has a date: a list under the date of the report, and no empty scale. */
export const WithoutDates: Story = {args: {about: 'taopu-smart-city', within: false}};

/** One tab stop; arrow keys, Home and End go from row to row and speak the sentence of each. */
export const Keyboard: Story = {
  play: async ({canvasElement}) => {
    const root = await shown(canvasElement, 'district-timeline', 'chart');
    root.querySelector<HTMLElement>('[part~="row"]')?.focus();
    await userEvent.keyboard('{End}');
    await waitFor(() =>
      expect(root.activeElement?.getAttribute('aria-label')).toContain('over 90 companies'),
    );
  },
};

/** 年, 月 and 日, and amounts in 万 with the digits of the source. */
export const Chinese: Story = {
  args: {lang: 'zh-Hans', words: '中以（上海）创新园2019年12月5日开园。'},
  play: async ({canvasElement}) => {
    const root = await shown(canvasElement, 'district-timeline', 'chart');
    await expect(wordsOf(root, 'caption')[0]).toContain('大事记');
    await expect(wordsOf(root, 'amount')).toContain('约5万平方米');
  },
};

/** A slip of the keyboard. The editor's words stay, and a line below names what was meant. */
export const WrongSubject: Story = {
  args: {about: 'putou'},
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector('district-timeline');
    const notice = () => element?.shadowRoot?.querySelector('[part~="notice"]')?.textContent;
    await waitFor(() => expect(notice()).toContain('"putuo"'));
    await expect(element?.matches(':state(unknown)')).toBe(true);
  },
};

/**
 * One timeline in every place it has to stand. Forced colours and paper are modes of the browser: choose them there
 * (rendering tools, print preview), or see the tests, which do.
 */
export const Grid: Story = {
  args: {within: false},
  render: (args) => renderGrid('40rem', (lang) => timeline({...args, lang})),
};
