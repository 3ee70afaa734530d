import {format, hedgeText, stageText} from '@putuo/data/query';
import type {Figure, Language} from '@putuo/data/query';
import {shippedDataset} from '@putuo/data';
import {expect, test} from 'vitest';
import {growth, hub, offices, plannedHomes, revenue, share, underWay} from '../../test/fixtures.ts';
import {figureLayout} from './layout.ts';
import {figureHtml} from './static.ts';

const languages: readonly Language[] = ['en', 'zh-Hans'];
const shown = [revenue, growth, hub, plannedHomes, underWay, share, offices];
const shipped = shippedDataset()
  .facts({type: 'figure'})
  .filter((fact): fact is Figure => fact.type === 'figure');

function everyFigureInItsSentence(): string {
  const cells = (figure: Figure) =>
    languages.map((lang) => `  <td>${figureHtml(figure, {lang, citation: true})}</td>`);
  const rows = shown.flatMap((figure) => ['<tr>', ...cells(figure), '</tr>']);
  return ['<!doctype html>', '<meta charset="utf-8">', '<table>', ...rows, '</table>', ''].join(
    '\n',
  );
}

test('picture: every figure in its sentence', async () => {
  await expect(everyFigureInItsSentence()).toMatchFileSnapshot('pictures/figures.html');
});

test.each(languages)(
  'every shipped figure keeps its hedge and says that it is planned, %s',
  (lang) => {
    for (const figure of shipped) {
      const {text} = figureLayout(figure, {lang});
      const words = format(figure, {lang});
      const isPlain = figure.stage === 'achieved';
      expect(text.startsWith(words), text).toBe(true);
      expect(text.includes(stageText(figure.stage, lang)), text).toBe(!isPlain);
      if (isPlain) expect(text).toBe(words);
      // A duration "within two days" has its own word for it.
      if (figure.metric.kind !== 'duration')
        expect(text).toContain(hedgeText(figure.quantity.hedge, lang));
    }
  },
);

test.each(languages)('the mark stays with a piece that no line has to break, %s', (lang) => {
  for (const figure of shipped) {
    const {start, end, text} = figureLayout(figure, {lang});
    expect(start + end).toBe(text);
    expect(end).toMatch(lang === 'en' ? /^\S+( \S{1,2})?$/ : /^([\d.,]+[^\d]{0,3}|.)$/u);
  }
});

test('a short unit stays with its number, and a Chinese number with its scale and counter', () => {
  expect(figureLayout(offices, {lang: 'en'}).end).toBe('171,000 m²');
  expect(figureLayout(revenue, {lang: 'zh-Hans'}).end).toBe('104.3亿元');
  expect(figureLayout(hub, {lang: 'en'}).end).toBe('companies');
});

test('full notation writes every digit out', () => {
  const {text} = figureLayout(revenue, {lang: 'en', notation: 'full'});
  expect(text).toBe('10,430,000,000 yuan');
});

test('the static text is what stands in the sentence, and carries its source on request', () => {
  expect(figureHtml(hub)).toBe('<bdi class="district-figure" lang="en">over 130 companies</bdi>');
  expect(figureHtml(hub, {lang: 'zh', citation: true})).toMatch(
    /^<bdi class="district-figure" lang="zh-Hans">超过130家<small>［.+］<\/small><\/bdi>$/,
  );
});
