import {afterEach, beforeEach, expect, test} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import {provideDataset} from '../base/dataset.ts';
import {dataset, plannedHomes} from '../../test/fixtures.ts';
import {inside, mounted, rendered} from '../../test/mounted.ts';
import {DistrictFigure} from './element.ts';
import {figureHtml} from './static.ts';

DistrictFigure.define('district-figure');

beforeEach(() => {
  provideDataset(dataset);
});

afterEach(() => {
  document.body.replaceChildren();
});

const isNoteShown = (figure: Element): boolean =>
  figure.shadowRoot?.querySelector('#note')?.checkVisibility() ?? false;
const hub = '<district-figure fact="north.companies">more than 130</district-figure>';
const sentence = `<p style="width: 300px; font: italic 20px/30px Georgia; color: rgb(1, 2, 3)">The hub has drawn ${hub}, and more will come.</p>`;

test('the figure and its static text say the same words', async () => {
  const figure = await mounted('district-figure', '<p><district-figure></district-figure></p>');
  figure.fact = plannedHomes;
  await rendered(figure);
  expect(inside(figure, '.words').innerText).toBe('4,151 homes (planned)');
  expect(figureHtml(plannedHomes)).toContain('>4,151 homes (planned)<');
});

test('the source opens by keyboard, and Escape closes it and goes back to the mark', async () => {
  const figure = await mounted('district-figure', sentence);
  const mark = inside(figure, 'button');
  await userEvent.keyboard('{Tab}');
  expect(figure.shadowRoot?.activeElement).toBe(mark);
  await userEvent.keyboard('{Enter}');
  await rendered(figure);
  expect(mark.getAttribute('aria-expanded')).toBe('true');
  const note = inside(figure, '#note');
  expect(note.checkVisibility()).toBe(true);
  expect(note.textContent).toContain('more then 130');
  await userEvent.keyboard('{Tab}');
  expect(figure.shadowRoot?.activeElement?.closest('#note')).toBe(note);
  await userEvent.keyboard('{Escape}');
  await rendered(figure);
  expect(note.checkVisibility()).toBe(false);
  expect(mark.getAttribute('aria-expanded')).toBe('false');
  expect(figure.shadowRoot?.activeElement).toBe(mark);
});

test('the mark opens and closes the source, and so does a click elsewhere', async () => {
  const figure = await mounted('district-figure', `${sentence}<button>Elsewhere</button>`);
  const mark = page.getByRole('button', {name: 'Source of over 130 companies'});
  expect(isNoteShown(figure)).toBe(false);
  await mark.click();
  expect(isNoteShown(figure)).toBe(true);
  await mark.click();
  expect(isNoteShown(figure)).toBe(false);
  await mark.click();
  expect(isNoteShown(figure)).toBe(true);
  await userEvent.click(document.documentElement, {position: {x: 2, y: 2}});
  await rendered(figure);
  expect(isNoteShown(figure)).toBe(false);
});

test('a figure that is moved comes back with its note closed', async () => {
  const figure = await mounted('district-figure', `<p>${hub}</p>`);
  inside(figure, 'button').click();
  await rendered(figure);
  const home = figure.parentElement;
  figure.remove();
  home?.append(figure);
  await rendered(figure);
  expect(isNoteShown(figure)).toBe(false);
  expect(inside(figure, 'button').getAttribute('aria-expanded')).toBe('false');
});

test('what a screen reader is told: the sentence with its figure, and a button that names it', async () => {
  await mounted('district-figure', sentence);
  await expect.element(page.getByRole('paragraph').first()).toMatchAriaInlineSnapshot(`
    - paragraph:
      - text: The hub has drawn more than 130over 130 companies
      - button "Source of over 130 companies"
      - text: ", and more will come."
  `);
});

test('the figure follows the language of its sentence', async () => {
  const figure = await mounted('district-figure', `<p lang="zh-CN">${hub}</p>`);
  expect(inside(figure, '.words').innerText).toBe('超过130家');
  expect(inside(figure, '.words').lang).toBe('');
  expect(inside(figure, 'button').getAttribute('aria-label')).toBe('超过130家的来源');
  figure.closest('p')?.setAttribute('lang', 'fr');
  await rendered(figure);
  expect(inside(figure, '.words').innerText).toBe('over 130 companies');
  expect(inside(figure, '.words').lang).toBe('en');
});
