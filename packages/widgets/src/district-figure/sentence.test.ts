import {shippedDataset} from '@putuo/data';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {page} from 'vitest/browser';
import {provideDataset} from '../base/dataset.ts';
import {dataset} from '../../test/fixtures.ts';
import {emulate, inside, mounted, rendered} from '../../test/mounted.ts';
import {DistrictFigure} from './element.ts';

DistrictFigure.define('district-figure');

beforeEach(() => {
  provideDataset(dataset);
});

afterEach(() => {
  document.body.replaceChildren();
});

const hub = '<district-figure fact="north.companies">more than 130</district-figure>';
const sentence = `<p style="width: 380px; font: italic 20px/30px Georgia; color: rgb(1, 2, 3)">The hub has drawn ${hub}, and more will come.</p>`;

test('the figure stands in the type and colour of its sentence', async () => {
  const words = inside(await mounted('district-figure', sentence), '.words');
  const {color, fontStyle, fontSize, fontFamily} = getComputedStyle(words);
  expect([color, fontStyle, fontSize, fontFamily]).toEqual([
    'rgb(1, 2, 3)',
    'italic',
    '20px',
    'Georgia',
  ]);
});

test('the sentence keeps its line height and the mark has a target of 24 pixels', async () => {
  const figure = await mounted('district-figure', sentence);
  const paragraph = figure.closest('p');
  expect(paragraph?.getBoundingClientRect().height).toBe(60);
  const {width, height} = inside(figure, 'button').getBoundingClientRect();
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
});

test('the figure is no wider than its words and their mark', async () => {
  const figure = await mounted('district-figure', `<span style="font: 16px Georgia">${hub}</span>`);
  const words = document.createElement('span');
  words.style.font = '16px Georgia';
  words.textContent = 'over 130 companies';
  document.body.append(words);
  const room = words.getBoundingClientRect().width + 8.5;
  expect(inside(figure, '.words').getBoundingClientRect().width).toBeLessThanOrEqual(room);
});

test('an open note moves no word, and stays inside a window of 200 pixels, wherever the figure stands', async () => {
  const cell = `<table><tr><td>${hub}</td></tr></table>`;
  const boxes = [`<p>${hub}</p>`, `<p dir="rtl">${hub}</p>`, `<ul><li>${hub}</li></ul>`, cell];
  await page.viewport(200, 600);
  for (const box of boxes) {
    const clipped = `<div style="overflow: hidden; height: 60px">${box}</div>`;
    const figure = await mounted(
      'district-figure',
      `${clipped}<p style="display: flow-root">More.</p>`,
    );
    const placeOfAll = () =>
      [...document.querySelectorAll('body *')].map((node) =>
        JSON.stringify(node.getBoundingClientRect()),
      );
    const before = placeOfAll();
    inside(figure, 'button').click();
    await rendered(figure);
    expect(placeOfAll(), box).toEqual(before);
    const note = inside(figure, '[part~=note]').getBoundingClientRect();
    const mark = inside(figure, 'button').getBoundingClientRect();
    expect(note.left, box).toBeGreaterThanOrEqual(0);
    expect(note.right, box).toBeLessThanOrEqual(200);
    expect(note.bottom, box).toBeLessThanOrEqual(600);
    expect(note.width, box).toBeGreaterThan(150);
    expect(note.top >= mark.bottom - 1 || note.bottom <= mark.top + 1, box).toBe(true);
    document.body.replaceChildren();
  }
  await page.viewport(1200, 800);
});

test('paper shows the source in brackets and no mark', async () => {
  const figure = await mounted('district-figure', sentence);
  await emulate({media: 'print'});
  const citation = getComputedStyle(inside(figure, '.citation')).display;
  const mark = getComputedStyle(inside(figure, 'button')).display;
  await emulate({media: ''});
  expect([citation, mark]).toEqual(['inline', 'none']);
  expect(inside(figure, '.citation').textContent).toBe(
    ' [Briefing on the North District, 27 September 2023, lines 50–51, 60]',
  );
});

test('rules of the page on every element change nothing but type and colour', async () => {
  const style = document.createElement('style');
  style.textContent =
    '* {letter-spacing: 9px !important; text-transform: uppercase !important; background: red !important}';
  document.body.append(style);
  const words = getComputedStyle(inside(await mounted('district-figure', sentence), '.words'));
  expect([words.letterSpacing, words.textTransform]).toEqual(['normal', 'none']);
});

test.each(['en', 'zh-Hans'])(
  'every figure of the data keeps to a column of 200 pixels and to the lines of its sentence, %s',
  async (lang) => {
    const figure = await mounted(
      'district-figure',
      `<p lang="${lang}" style="width: 200px; font: 16px/24px Arial; overflow: auto">Es sind <district-figure></district-figure>, so der Bezirk.</p>`,
    );
    const paragraph = figure.closest('p');
    for (const fact of shippedDataset().facts({type: 'figure'})) {
      if (fact.type !== 'figure') continue;
      figure.fact = fact;
      await rendered(figure);
      expect(paragraph?.scrollWidth, fact.id).toBe(200);
      expect((paragraph?.getBoundingClientRect().height ?? 1) % 24, fact.id).toBe(0);
    }
  },
);
