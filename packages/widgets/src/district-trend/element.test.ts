import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {userEvent} from 'vitest/browser';
import {shippedDataset} from '@putuo/data';
import {provideDataset} from '../base/dataset.ts';
import {
  all,
  emulate,
  focused,
  mounted,
  opened,
  partOf,
  rendered,
  textOf,
  wordsOf,
} from '../../test/mounted.ts';
import {broken, counts, hedges, plans, single, years} from '../../test/district-trend/cases.ts';
import {DistrictTrend} from './element.ts';

DistrictTrend.define('district-trend');

beforeEach(() => {
  provideDataset(shippedDataset());
});

afterEach(() => {
  document.body.replaceChildren();
});

const trend = (attributes: string, around = '') =>
  mounted(
    'district-trend',
    `<div ${around}><district-trend ${attributes}>What I wrote.</district-trend></div>`,
  );

async function showing(series: DistrictTrend['series'], around = ''): Promise<DistrictTrend> {
  const element = await trend('', around);
  element.series = series;
  await rendered(element);
  return element;
}

test('a measure of a subject stands in the order of time, in words and as points', async () => {
  const element = await trend('about="putuo" metric="financial-tax-growth"');
  expect(textOf(element, 'figcaption')).toBe('Growth of tax from finance, Putuo District');
  expect(wordsOf(element, '[part~=value]')).toEqual([
    'up about 30% year on year',
    'up about 30% year on year',
    'up 82% year on year',
  ]);
  expect(all(element, '.plot .mark')).toHaveLength(3);
  expect(all(element, '.plot .joined')).toHaveLength(1);
});

test('where something else is counted there is no line, and the reason stands below', async () => {
  const element = await trend('about="china-israel-hub" metric="companies"');
  expect(all(element, '.plot .joined')).toHaveLength(0);
  expect(all(element, '.plot .break')).toHaveLength(2);
  expect(wordsOf(element, '[part~=reason]')[0]).toMatch(
    /^No line from December 2019 to 25 November 2022\. These figures count different things/,
  );
});

test('one figure brings the series that it belongs to', async () => {
  const element = await trend('fact="putuo.financial-tax-growth-2017"');
  expect(wordsOf(element, '[part~=date]')).toEqual(['2016', '2017', '2018 (inferred)']);
});

test('a figure that no dataset knows is a point by itself', async () => {
  const element = await trend('');
  [element.fact = null] = single().points;
  await rendered(element);
  expect(wordsOf(element, '[part~=value]')).toEqual(['4,151 homes']);
  expect(wordsOf(element, '[part~=note]')).toEqual([
    'Only one figure is recorded, so there is no line.',
  ]);
});

test('amounts at times are joined straight, amounts over periods in steps', async () => {
  const pathOf = async (series: DistrictTrend['series']) =>
    partOf(await showing(series), 'plot')
      .querySelector('.joined')
      ?.getAttribute('d') ?? '';
  const heights = (path: string) => [...path.matchAll(/,([\d.]+)/g)].map(([, y]) => y);
  expect(new Set(heights(await pathOf(counts()))).size).toBe(3);
  const places = [...(await pathOf(years())).matchAll(/([\d.]+),([\d.]+)/g)].map(([, x]) => x);
  expect(new Set(places).size, 'steps go straight up').toBe(4);
});

test('a line to a plan is dashed, and its mark an outline', async () => {
  const element = await showing(plans());
  const [plain, planned] = all(element, '.plot .joined');
  expect(plain && getComputedStyle(plain).strokeDasharray).toBe('none');
  expect(planned && getComputedStyle(planned).strokeDasharray).not.toBe('none');
  expect(all(element, '.plot .mark.hollow')).toHaveLength(1);
});

test('every hedge opens its mark', async () => {
  expect(all(await showing(hedges()), '.plot .open')).toHaveLength(6);
});

test('a column of words stands where the leader of its mark ends, from whichever side the page reads', async () => {
  for (const direction of ['ltr', 'rtl']) {
    const element = await showing(broken(), `dir="${direction}" style="width: 700px"`);
    const [first, second, third] = all(element, '.row').map((row) => row.getBoundingClientRect());
    expect(first?.right).toBeLessThanOrEqual((second?.left ?? 0) + 1);
    expect(second?.right).toBeLessThanOrEqual((third?.left ?? 0) + 1);
    for (const [index, leader] of all(element, '.leaders line').entries()) {
      const row = all(element, '.row')[index]?.getBoundingClientRect();
      const svg = partOf(element, 'plot').getBoundingClientRect();
      const end = svg.left + (parseFloat(leader.getAttribute('x2') ?? '') / 100) * svg.width;
      expect(end).toBeCloseTo(((row?.left ?? 0) + (row?.right ?? 0)) / 2, 0);
    }
  }
});

test('where columns have no room the plot runs down beside the rows', async () => {
  const element = await showing(counts(), 'style="width: 240px"');
  const plot = partOf(element, 'plot').getBoundingClientRect();
  expect(plot.width).toBe(0);
  const rows = all(element, '.row').map((row) => row.getBoundingClientRect());
  const ladders = all(element, '.ladder').map((ladder) => ladder.getBoundingClientRect());
  for (const [index, {top, bottom}] of rows.entries()) {
    expect(ladders[index]?.top).toBeCloseTo(top, 0);
    expect(ladders[index]?.bottom).toBeCloseTo(bottom, 0);
  }
  expect(all(element, '.ladder .joined')).toHaveLength(6);
});

test('the rows are one tab stop; arrows, Home and End go through them and each is read out', async () => {
  const element = await showing(counts());
  await userEvent.keyboard('{Tab}');
  expect(focused(element)).toBe(
    'Homes renovated, Mill Town: 900 homes, as of 31 December 2018, reported 27 September 2023.',
  );
  await userEvent.keyboard('{ArrowRight}');
  expect(focused(element)).toContain('1,500 homes');
  await userEvent.keyboard('{End}{ArrowRight}');
  expect(focused(element)).toContain('4,151 homes');
  await userEvent.keyboard('{Home}');
  expect(focused(element)).toContain('900 homes');
  expect(all(element, '[tabindex="0"]')).toHaveLength(1);
});

test('a trend follows the language around it', async () => {
  const element = await trend('about="putuo" metric="financial-tax-growth"', 'lang="zh-CN"');
  expect(textOf(element, 'figcaption')).toBe('普陀区金融业区级税收增长率');
  expect(wordsOf(element, '[part~=value]')[0]).toBe('同比增长约30%');
  element.parentElement?.setAttribute('lang', 'en');
  await rendered(element);
  expect(wordsOf(element, '[part~=value]')[0]).toBe('up about 30% year on year');
});

test('paper keeps plot, words and reasons', async () => {
  const element = await showing(broken(), 'style="width: 700px"');
  await emulate({media: 'print'});
  const parts = ['plot', 'row', 'reason', 'source', 'quote'];
  try {
    await expect
      .poll(() => parts.filter((part) => !all(element, `[part~=${part}]`)[0]?.checkVisibility()))
      .toEqual([]);
  } finally {
    await emulate({media: ''});
  }
});

test('the tag to paste asks for the same series and says it in words', async () => {
  const element = await opened(await trend('about="putuo" metric="financial-tax-growth"'));
  const texts: string[] = [];
  const {clipboard} = navigator;
  const write = clipboard.writeText.bind(clipboard);
  clipboard.writeText = (text) => {
    texts.push(text);
    return Promise.resolve();
  };
  const buttons = all(element, 'button');
  buttons.find(({textContent}) => textContent.trim() === 'Copy tag')?.click();
  await vi.waitFor(() => {
    expect(texts).toHaveLength(1);
  });
  clipboard.writeText = write;
  expect(texts.join()).toMatch(
    /^<district-trend about="putuo" metric="financial-tax-growth">Growth of tax from finance/,
  );
});
