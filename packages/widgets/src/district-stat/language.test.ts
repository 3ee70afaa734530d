import {afterEach, beforeEach, expect, test} from 'vitest';
import {provideDataset} from '../base/dataset.ts';
import {dataset} from '../../test/fixtures.ts';
import {mounted, opened, partOf, rendered, textOf} from '../../test/mounted.ts';
import {DistrictStat} from './element.ts';

DistrictStat.define('district-stat');

beforeEach(() => {
  provideDataset(dataset);
});

afterEach(() => {
  document.body.replaceChildren();
});

const tag = '<district-stat fact="north.companies">x</district-stat>';
const within = (html: string) => mounted('district-stat', html);

test('the card speaks the language of the nearest lang', async () => {
  const element = await within(
    `<div lang="en"><section lang="zh-CN"><p>${tag}</p></section></div>`,
  );
  expect(textOf(element, '.value')).toBe('超过130家');
  expect(textOf(element, '.scope')).toBe('企业或机构');
  expect(partOf(element, 'card').lang).toBe('zh-Hans');
});

test('its own lang is the nearest', async () => {
  const element = await within(
    '<div lang="en"><district-stat lang="zh" fact="north.companies">x</district-stat></div>',
  );
  expect(textOf(element, '.value')).toBe('超过130家');
});

test('where nothing has a lang, the page may say its language by content-language', async () => {
  const {lang} = document.documentElement;
  document.documentElement.removeAttribute('lang');
  const metas = ['zh-CN, en', 'zh-CN'].map((content) => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Language';
    meta.content = content;
    return meta;
  });
  document.head.append(...metas);
  const element = await within(tag);
  expect(textOf(element, '.value')).toBe('超过130家');
  metas[1]?.setAttribute('content', 'en-GB');
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
  expect(textOf(element, '.value')).toBe('over 130 companies');
  metas.forEach((meta) => {
    meta.remove();
  });
  document.documentElement.lang = lang;
});

test('an empty lang says that the language is unknown, whatever content-language says', async () => {
  const element = await within(`<div lang="">${tag}</div>`);
  expect(partOf(element, 'card').lang).toBe('en');
});

test('in a page of another language it speaks English and says so', async () => {
  const element = await within(`<div lang="fr">${tag}</div>`);
  expect(textOf(element, '.value')).toBe('over 130 companies');
  expect(partOf(element, 'card').lang).toBe('en');
});

test('a changed lang on an ancestor changes the card', async () => {
  const element = await within(`<div lang="en">${tag}</div>`);
  element.parentElement?.setAttribute('lang', 'zh-Hans');
  await rendered(element);
  expect(textOf(element, '.value')).toBe('超过130家');
  element.parentElement?.removeAttribute('lang');
  await rendered(element);
  expect(textOf(element, '.value')).toBe('over 130 companies');
});

test('inside another element the language is that of its host, also when it changes', async () => {
  const host = document.createElement('div');
  host.lang = 'zh';
  document.body.append(host);
  host.attachShadow({mode: 'open'}).innerHTML = tag;
  const element = host.shadowRoot?.querySelector('district-stat');
  if (!element) throw new Error('no card in the shadow root');
  await rendered(element);
  expect(textOf(element, '.value')).toBe('超过130家');
  host.lang = 'en';
  await rendered(element);
  expect(textOf(element, '.value')).toBe('over 130 companies');
});

test('a card that is moved speaks the language of its new place', async () => {
  const element = await within(`<div lang="en">${tag}</div><div id="there" lang="zh"></div>`);
  document.querySelector('#there')?.append(element);
  await rendered(element);
  expect(textOf(element, '.value')).toBe('超过130家');
});

test('printed words in a Chinese card are marked as English', async () => {
  const element = await opened(await within(`<div lang="zh">${tag}</div>`));
  const quotes = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part=quote]') ?? [])];
  expect(quotes.map(({lang, textContent}) => [lang, textContent])).toContainEqual([
    'en',
    '“more then 130”',
  ]);
  expect(quotes.every(({lang}) => lang === 'en')).toBe(true);
});
