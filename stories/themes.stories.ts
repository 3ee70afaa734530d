import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {expect, waitFor} from 'storybook/test';
import manifest from '../packages/widgets/custom-elements.json' with {type: 'json'};
import {dashboard, government, newspaper, themes} from './themes.ts';
import type {Theme} from './themes.ts';

/**
 * Three pages made with `--district-*` tokens alone: no part is styled, no element has an attribute more.
 * A theme sets the tokens on any element around the cards, and each takes what it understands.
 */
const meta: Meta = {title: 'Themes'};

export default meta;

type Story = StoryObj;

const styled = (rules: Readonly<Record<string, string>>) =>
  Object.entries(rules)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');

const hub = (year: number) => `china-israel-hub.companies-${year}`;
const wide = {'grid-column': '1 / -1', margin: '0'};

function pageIn({name, page, tokens}: Theme, lang = 'en'): TemplateResult {
  const grid = {
    display: 'grid',
    'grid-template-columns': 'repeat(auto-fit, minmax(min(100%, 21rem), 1fr))',
    'align-items': 'start',
    gap: '1.75rem',
    padding: '2rem',
    'max-width': '58rem',
  };
  return html`
    <section aria-label=${name} lang=${lang} style=${styled({...grid, ...page, ...tokens})}>
      <p style=${styled(wide)}>
        The hub by the creek has drawn
        <district-figure fact=${hub(2023)}>more than 130 companies</district-figure> so far.
      </p>
      <district-stat fact="putuo.fiscal-revenue-jan-aug-2023">
        10.43 billion yuan of fiscal revenue, January to August 2023
      </district-stat>
      <district-stat fact="putuo.financial-tax-growth-2018" trend>
        Tax from finance: up 82% in 2018, after about 30% in 2016 and in 2017
      </district-stat>
      <district-compare facts=${[2019, 2022, 2023].map(hub).join(' ')}>
        Companies in the hub: 20, over 90, over 130
      </district-compare>
      <district-trend about="china-israel-hub" metric="companies">
        Companies in the hub: 20 in 2019, over 90 in 2022, over 130 in 2023
      </district-trend>
      <district-timeline
        style=${styled(wide)}
        facts="china-israel-hub.planned-at-pen-factory china-israel-hub.opened china-israel-hub.listed-as-incubator"
      >
        The hub opened on 5 December 2019.
      </district-timeline>
    </section>
  `;
}

/** Every element is there, and behind it is the colour of the theme. */
async function isThemed(canvas: HTMLElement, {tokens}: Theme): Promise<void> {
  for (const name of ['stat', 'figure', 'compare', 'trend', 'timeline']) {
    const element = canvas.querySelector(`district-${name}`);
    await waitFor(() => expect(element?.matches(':state(ready)')).toBe(true));
  }
  const withTrend = canvas.querySelector('district-stat[trend]');
  await waitFor(() => expect(withTrend?.shadowRoot?.querySelector('.plot')).toBeTruthy());
  const card = canvas.querySelector('district-stat')?.shadowRoot?.querySelector('[part~="card"]');
  const probe = document.createElement('i');
  probe.style.color = tokens['--district-surface'] ?? '';
  canvas.append(probe);
  const wanted = getComputedStyle(probe).color;
  probe.remove();
  await expect(card && getComputedStyle(card).backgroundColor).toBe(wanted);
}

const themed = (theme: Theme): Story => ({
  name: theme.name,
  render: () => pageIn(theme),
  play: ({canvasElement}) => isThemed(canvasElement, theme),
});

/** Hairlines and a serif; the numbers stand like headlines, without a box around them. */
export const Newspaper: Story = themed(newspaper);

/** Large plain type on a tinted ground, under a heavy bar. */
export const Government: Story = themed(government);

/** Small type on dark rounded tiles, numbers of equal width, no bar. */
export const Dashboard: Story = themed(dashboard);

/** The same tokens in a Chinese page: families name a Chinese face behind the Latin one. */
export const Chinese: Story = {render: () => pageIn(newspaper, 'zh-Hans')};

interface Token {
  readonly name: string;
  readonly description: string;
  readonly default?: string;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {readonly cssProperties?: readonly Token[]}[];
  }[];
}

/** Each once, although the manifest names it on every element that reads it. */
const publicTokens = new Map(
  (manifest as Manifest).modules
    .flatMap(({declarations}) => declarations.flatMap(({cssProperties}) => cssProperties ?? []))
    .map((token) => [token.name, token]),
);

const cell = {
  padding: '0.375rem 0.75rem',
  'border-bottom': '1px solid #c9c4bb',
  'text-align': 'start',
};

/** What can be set, and what the three themes set it to. An empty cell leaves it at the default. */
export const Tokens: Story = {
  render: () => html`
    <table
      style="border-collapse: collapse; font: 0.875rem/1.4 sans-serif; color: #1a1a18; background: #fff"
    >
      <caption style="text-align: start; padding: 0.5rem 0.75rem">
        Tokens of all elements
      </caption>
      <thead>
        <tr>
          ${['Token', 'Sets', 'Default', ...themes.map(({name}) => name)].map(
            (text) => html`<th scope="col" style=${styled(cell)}>${text}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${[...publicTokens.values()].map(
          (token) => html`
            <tr>
              <th scope="row" style=${styled(cell)}><code>${token.name}</code></th>
              <td style=${styled(cell)}>${token.description}</td>
              <td style=${styled(cell)}>${token.default ?? ''}</td>
              ${themes.map(
                ({tokens}) =>
                  html`<td style=${styled(cell)}>
                    ${(tokens as Readonly<Record<string, string>>)[token.name] ?? ''}
                  </td>`,
              )}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `,
  play: async () => {
    // A theme that sets what no element reads has a slip of the keyboard in it.
    for (const {tokens} of themes) {
      for (const name of Object.keys(tokens)) await expect(publicTokens.has(name)).toBe(true);
    }
    const set = themes.flatMap(({tokens}) => Object.keys(tokens));
    for (const name of publicTokens.keys()) await expect(set).toContain(name);
  },
};
