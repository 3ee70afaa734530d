import {shippedDataset} from '@putuo/data';
import axe from 'axe-core';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {cdp, page, userEvent} from 'vitest/browser';
import {provideDataset} from '../base/dataset.ts';
import {dataset, plannedHomes, rank} from '../fixtures.ts';
import {DistrictFigure} from './element.ts';
import {figureHtml} from './static.ts';

DistrictFigure.define('district-figure');

beforeEach(() => {
  provideDataset(dataset);
});

afterEach(() => {
  document.body.replaceChildren();
});

/** The page holds `html`; gives the first figure in it, shown. */
async function mounted(html: string): Promise<DistrictFigure> {
  const page = document.createElement('main');
  page.innerHTML = html;
  document.body.append(page);
  const figures = [...page.querySelectorAll('district-figure')];
  await Promise.all(figures.map((figure) => figure.updateComplete));
  const [first] = figures;
  if (!first) throw new Error('no figure in the page');
  return first;
}

const inside = (figure: DistrictFigure, selector: string): HTMLElement => {
  const found = figure.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in the figure`);
  return found;
};
/** As Chromium's own print preview does. The provider's types of this session would bring those of Node along. */
const emulate = (media: string): Promise<unknown> =>
  (cdp() as unknown as {send(method: string, params: object): Promise<unknown>}).send(
    'Emulation.setEmulatedMedia',
    {media},
  );
const hub = '<district-figure fact="north.companies">more than 130</district-figure>';
const sentence = `<p style="width: 300px; font: italic 20px/30px serif; color: rgb(1, 2, 3)">The hub has drawn ${hub}, and more will come.</p>`;

test('the figure stands in the type and colour of its sentence', async () => {
  const words = inside(await mounted(sentence), '.words');
  const {color, fontStyle, fontSize, fontFamily} = getComputedStyle(words);
  expect([color, fontStyle, fontSize, fontFamily]).toEqual([
    'rgb(1, 2, 3)',
    'italic',
    '20px',
    'serif',
  ]);
});

test('the figure and its static text say the same words', async () => {
  const figure = await mounted('<p><district-figure></district-figure></p>');
  figure.fact = plannedHomes;
  await figure.updateComplete;
  expect(inside(figure, '.words').innerText).toBe('4,151 homes (planned)');
  expect(figureHtml(plannedHomes)).toContain('>4,151 homes (planned)<');
});

test('the sentence keeps its line height and the mark has a target of 24 pixels', async () => {
  const figure = await mounted(sentence);
  const paragraph = figure.closest('p');
  expect(paragraph?.getBoundingClientRect().height).toBe(60);
  const {width, height} = inside(figure, 'button').getBoundingClientRect();
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
});

test('the figure is no wider than its words and their mark', async () => {
  const figure = await mounted(`<span style="font: 16px serif">${hub}</span>`);
  const words = document.createElement('span');
  words.style.font = '16px serif';
  words.textContent = 'over 130 companies';
  document.body.append(words);
  const room = words.getBoundingClientRect().width + 8.5;
  expect(inside(figure, '.words').getBoundingClientRect().width).toBeLessThanOrEqual(room);
});

test('the source opens by keyboard below the line, and Escape closes it and goes back to the mark', async () => {
  const figure = await mounted(sentence);
  const mark = inside(figure, 'button');
  await userEvent.keyboard('{Tab}');
  expect(figure.shadowRoot?.activeElement).toBe(mark);
  await userEvent.keyboard('{Enter}');
  await figure.updateComplete;
  expect(mark.getAttribute('aria-expanded')).toBe('true');
  const note = inside(figure, '#note');
  expect(note.textContent).toContain('more then 130');
  expect(note.getBoundingClientRect().top).toBeGreaterThanOrEqual(
    mark.getBoundingClientRect().bottom - 12,
  );
  await userEvent.keyboard('{Tab}{Escape}');
  await figure.updateComplete;
  expect(note.hidden).toBe(true);
  expect(figure.shadowRoot?.activeElement).toBe(mark);
});

test('an open note stays inside a column of 200 pixels, also in a table and in a page that reads from the right', async () => {
  const cell = `<table><tr><td>${hub}</td></tr></table>`;
  const boxes = [`<p>${hub}</p>`, `<p dir="rtl">${hub}</p>`, `<ul><li>${hub}</li></ul>`, cell];
  for (const box of boxes) {
    const figure = await mounted(`<div style="width: 200px; overflow: auto">${box}</div>`);
    inside(figure, 'button').click();
    await figure.updateComplete;
    const column = figure.closest('div');
    expect(column?.scrollWidth, box).toBeLessThanOrEqual(200);
    expect(inside(figure, '#note').getBoundingClientRect().width, box).toBeGreaterThan(120);
  }
});

test('a figure that is moved comes back with its note closed', async () => {
  const figure = await mounted(`<p>${hub}</p>`);
  inside(figure, 'button').click();
  await figure.updateComplete;
  const home = figure.parentElement;
  figure.remove();
  home?.append(figure);
  await figure.updateComplete;
  expect(inside(figure, '#note').hidden).toBe(true);
});

test('what a screen reader is told: the sentence with its figure, and a button that names it', async () => {
  await mounted(sentence);
  await expect.element(page.getByRole('paragraph').first()).toMatchAriaInlineSnapshot(`
    - paragraph:
      - text: The hub has drawn more than 130over 130 companies
      - button "Source of over 130 companies"
      - text: ", and more will come."
  `);
});

test('paper shows the source in brackets and no mark', async () => {
  const figure = await mounted(sentence);
  await emulate('print');
  const citation = getComputedStyle(inside(figure, '.citation')).display;
  const mark = getComputedStyle(inside(figure, 'button')).display;
  await emulate('');
  expect([citation, mark]).toEqual(['inline', 'none']);
  expect(inside(figure, '.citation').textContent).toBe(
    ' [Briefing on the North District, 27 September 2023, lines 50–51, 60]',
  );
});

test('the figure follows the language of its sentence', async () => {
  const figure = await mounted(`<p lang="zh-CN">${hub}</p>`);
  expect(inside(figure, '.words').innerText).toBe('超过130家');
  expect(inside(figure, 'button').getAttribute('aria-label')).toBe('超过130家的来源');
  figure.closest('p')?.setAttribute('lang', 'fr');
  await new Promise((done) => setTimeout(done));
  await figure.updateComplete;
  expect(inside(figure, '.words').innerText).toBe('over 130 companies');
  expect(inside(figure, '.words').lang).toBe('en');
});

test.each([
  ['unknown', '<district-figure fact="north.companis">130</district-figure>', 'Did you mean'],
  ['incomplete', '<district-figure>130</district-figure>', 'Give it fact.'],
  ['invalid', '<district-figure fact="130">130</district-figure>', 'is not an id'],
  ['invalid', `<district-figure fact="${rank.id}">first</district-figure>`, 'holds no number'],
])('a figure that is %s leaves the words and says why', async (state, html, why) => {
  const figure = await mounted(`<p>The hub has ${html} companies.</p>`);
  expect(figure.matches(`:state(${state})`)).toBe(true);
  expect(inside(figure, 'slot')).toBeTruthy();
  const notice = inside(figure, '[part=notice]');
  expect(notice.textContent).toContain(why);
  expect(getComputedStyle(notice).display).toBe('inline');
});

test('a figure that is found is ready, and says so once', async () => {
  const told: string[] = [];
  document.body.addEventListener('district-ready', ({type}) => told.push(type), {once: true});
  const figure = await mounted(`<p>${hub}</p>`);
  expect(figure.matches(':state(ready)')).toBe(true);
  expect(told).toEqual(['district-ready']);
});

test('rules of the page on every element change nothing but type and colour', async () => {
  const style = document.createElement('style');
  style.textContent =
    '* {letter-spacing: 9px !important; text-transform: uppercase !important; background: red !important}';
  document.body.append(style);
  const words = getComputedStyle(inside(await mounted(sentence), '.words'));
  expect([words.letterSpacing, words.textTransform]).toEqual(['normal', 'none']);
});

test('no style attribute is written, which a strict policy would stop', async () => {
  const figure = await mounted(sentence);
  inside(figure, 'button').click();
  await figure.updateComplete;
  expect(figure.shadowRoot?.querySelectorAll('[style]')).toHaveLength(0);
});

test('axe finds nothing, closed and open', async () => {
  const figure = await mounted(`<h1>Hub</h1>${sentence}`);
  const open = inside(figure, 'button');
  for (const press of [() => undefined, () => open.click()]) {
    press();
    await figure.updateComplete;
    const {violations} = await axe.run(document.querySelector('main') ?? document.body);
    expect(violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)])).toEqual([]);
  }
});

test.each(['en', 'zh-Hans'])(
  'every figure of the data keeps to a column of 200 pixels and to the lines of its sentence, %s',
  async (lang) => {
    const figure = await mounted(
      `<p lang="${lang}" style="width: 200px; font: 16px/24px sans-serif; overflow: auto">Es sind <district-figure></district-figure>, so der Bezirk.</p>`,
    );
    const paragraph = figure.closest('p');
    for (const fact of shippedDataset().facts({type: 'figure'})) {
      if (fact.type !== 'figure') continue;
      figure.fact = fact;
      await figure.updateComplete;
      expect(paragraph?.scrollWidth, fact.id).toBe(200);
      expect((paragraph?.getBoundingClientRect().height ?? 1) % 24, fact.id).toBe(0);
    }
  },
);
