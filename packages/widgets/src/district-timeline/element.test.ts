import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {userEvent} from 'vitest/browser';
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
import {cluster, undated} from '../../test/district-timeline/cases.ts';
import {DistrictTimeline} from './element.ts';
import {dataset, facts} from '../../test/district-timeline/sample.ts';

DistrictTimeline.define('district-timeline');

beforeEach(() => {
  provideDataset(dataset);
});

afterEach(() => {
  document.body.replaceChildren();
});

const timeline = (attributes: string, around = '') =>
  mounted(
    'district-timeline',
    `<div ${around}><district-timeline ${attributes}>What I wrote.</district-timeline></div>`,
  );

async function showing(shown: DistrictTimeline['facts'], around = ''): Promise<DistrictTimeline> {
  const element = await timeline('', around);
  element.facts = shown;
  await rendered(element);
  return element;
}

test('all facts about a subject stand in the order of time', async () => {
  const element = await timeline('about="town"');
  expect(textOf(element, 'figcaption')).toBe('Mill Town: timeline');
  expect(wordsOf(element, '[part~=date]')).toEqual([
    '1930s',
    'Since 2010',
    'October 2018',
    '2022',
    'January–June 2023',
    'August 2023',
    'By 2025',
  ]);
  expect(wordsOf(element, '[part~=undated] > *')).toEqual([
    'Without a date: as reported 27 September 2023',
    'Homes renovated: 900 homes, planned [2]',
  ]);
});

test('"within" brings the facts about the parts of a subject, each with its name', async () => {
  const element = await timeline('about="town" within=""');
  expect(wordsOf(element, '[part~=label]')).toContain('River Hub: Hub opened');
  expect(wordsOf(element, '[part~=label]')).toContain('Mill built');
});

test('"from" and "to" leave out what lies outside them', async () => {
  const element = await timeline('about="town" from="2018" to="2022-12"');
  expect(wordsOf(element, '[part~=date]')).toEqual(['Since 2010', 'October 2018', '2022']);
});

test('several subjects share one timeline, and each fact says whose it is', async () => {
  const element = await timeline('about="hub town"');
  expect(textOf(element, 'figcaption')).toBe('River Hub, Mill Town: timeline');
  expect(wordsOf(element, '[part~=label]')).toContain('Mill Town: Mill built');
});

test('facts can be named one by one, or given as objects', async () => {
  const named = await timeline('facts="town.hub-opened  town.mill-built"');
  expect(wordsOf(named, '[part~=date]')).toEqual(['1930s', '5 December 2019']);
  const given = await showing(facts.slice(0, 1));
  expect(wordsOf(given, '[part~=date]')).toEqual(['1930s']);
});

test('a plan shows what it came to, joined by a line', async () => {
  const element = await timeline('facts="town.hub-to-open"');
  expect(wordsOf(element, '[part~=outcome]')).toEqual(['Happened, 5 December 2019: Hub opened']);
  expect(all(element, '.joined .mark.hollow')).toHaveLength(1);
  expect(all(element, '.joined .mark.solid')).toHaveLength(1);
  expect(all(element, '.joined .link').length).toBeGreaterThan(0);
});

test('years that are drawn short say so between the rows and in the name of the scale', async () => {
  const element = await timeline('about="town"');
  expect(wordsOf(element, '[part~=pause]')).toEqual(['70 years not drawn to scale']);
  expect(partOf(element, 'axis').getAttribute('aria-label')).toBe(
    'Scale from 1930 to 2025, 70 years not drawn to scale',
  );
});

test('a dense month folds, opens by its button and closes again', async () => {
  const element = await showing(cluster());
  const visible = () => all(element, '[data-stop]').filter((row) => row.offsetHeight > 0).length;
  const more = partOf(element, 'more');
  expect(more.textContent.trim()).toBe('6 more in August 2023');
  expect([more.getAttribute('aria-expanded'), visible()]).toEqual(['false', 5]);
  await userEvent.click(more);
  await rendered(element);
  expect([more.getAttribute('aria-expanded'), visible()]).toEqual(['true', 11]);
  const controlled = (more.getAttribute('aria-controls') ?? '').split(' ');
  const {shadowRoot: root} = element;
  expect(controlled.map((id) => root?.getElementById(id)?.offsetHeight)).not.toContain(undefined);
  expect(controlled).toHaveLength(6);
  await userEvent.click(more);
  await rendered(element);
  expect(visible()).toBe(5);
});

test('many facts without a date fold behind the first few', async () => {
  const element = await showing(undated());
  const more = partOf(element, 'more');
  expect(more.textContent.trim()).toBe('3 more');
  await userEvent.click(more);
  await rendered(element);
  expect(all(element, 'li').every((item) => item.offsetHeight > 0)).toBe(true);
});

test('the rows are one tab stop; arrows, Home and End go through them and each is read out', async () => {
  const element = await showing(cluster());
  await userEvent.keyboard('{Tab}');
  expect(focused(element)).toBe('Mill Town: Works begin, May 2022, reported 6 December 2019.');
  await userEvent.keyboard('{ArrowDown}');
  expect(focused(element)).toContain('100 homes');
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(focused(element), 'what is folded away is passed over').toContain('Works end');
  await userEvent.keyboard('{ArrowDown}');
  expect(focused(element)).toContain('Works end');
  await userEvent.keyboard('{Home}{End}{ArrowUp}');
  expect(focused(element)).toContain('300 homes');
  await userEvent.keyboard('{Tab}');
  expect(element.shadowRoot?.activeElement).toBe(partOf(element, 'more'));
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  expect(focused(element), 'the reader comes back to the row left').toContain('300 homes');
  expect(all(element, '[tabindex="0"]')).toHaveLength(1);
});

test('keys with a modifier stay the browser’s', async () => {
  const element = await showing(cluster());
  await userEvent.keyboard('{Tab}{Control>}{End}{/Control}');
  expect(focused(element)).toContain('Works begin');
});

test('paper shows what is folded away, and no buttons', async () => {
  const element = await showing([...cluster(), ...undated()]);
  const shownRows = () => all(element, '[data-stop], li').map((row) => row.offsetHeight > 0);
  await emulate({media: 'print'});
  await vi.waitFor(() => {
    expect(shownRows()).toHaveLength(19);
  });
  const rows = shownRows();
  const buttons = all(element, 'button.more').map((button) => button.offsetHeight);
  const tracks = all(element, '[data-stop] .track').map((track) => track.offsetLeft);
  await emulate({media: ''});
  expect(new Set(tracks).size, 'all rows share one scale').toBe(1);
  expect(rows).not.toContain(false);
  expect(buttons).toEqual([0, 0]);
  await vi.waitFor(() => {
    expect(shownRows(), 'on the screen as before').toHaveLength(10);
  });
});

test('a sign is never parted from its number', async () => {
  const [fact] = facts.filter(({type}) => type === 'figure');
  if (fact?.type !== 'figure') throw new Error('no figure');
  const area = {...fact.quantity, unit: {...fact.quantity.unit, symbol: {en: 'm²'}, counter: null}};
  const element = await showing([{...fact, quantity: area}]);
  expect(
    all(element, 'strong')
      .map(({textContent}) => textContent)
      .join(),
  ).toMatch(/\d\u00a0m²/);
});

test('the word for a stage is never broken, in a script that breaks anywhere either', async () => {
  const element = await timeline('about="hub" within', 'lang="zh-CN" style="width: 200px"');
  const stages = all(element, '.stage');
  expect(stages.length).toBeGreaterThan(0);
  for (const stage of stages) expect(stage.getClientRects()).toHaveLength(1);
  expect(getComputedStyle(stages[0] ?? element).whiteSpace).toBe('nowrap');
});

test('a timeline follows the language around it', async () => {
  const element = await timeline('about="town" within', 'lang="zh-CN"');
  expect(textOf(element, 'figcaption')).toBe('磨坊镇大事记');
  expect(wordsOf(element, '[part~=label]')).toContain(
    '修缮住房：超过2000套 [2]'.replace(' [2]', ''),
  );
  element.parentElement?.setAttribute('lang', 'en');
  await rendered(element);
  expect(textOf(element, 'figcaption')).toBe('Mill Town: timeline');
});

test('what has no date is in no time, and therefore always shown', async () => {
  const element = await timeline('about="town" from="2090" to="2091"');
  expect(element.matches(':state(ready)')).toBe(true);
});

test('the tag to paste asks for the same facts and says them in words', async () => {
  const element = await timeline('about="hub" within from="2019"');
  const pasted = await copied(element, 'Copy tag');
  expect(pasted).toMatch(/^<district-timeline about="hub" within from="2019">River Hub: Hub /);
  expect(pasted).toContain('</district-timeline> <small>Source: Mill Town opens its river hub');
  const named = await timeline('facts="town.mill-built"');
  expect(await copied(named, 'Copy tag')).toMatch(/^<district-timeline facts="town.mill-built">/);
});

/** What a button of the panel would have put into the clipboard. */
async function copied(element: Element, name: string): Promise<string> {
  const texts: string[] = [];
  const {clipboard} = navigator;
  const write = clipboard.writeText.bind(clipboard);
  clipboard.writeText = (text) => {
    texts.push(text);
    return Promise.resolve();
  };
  all(await opened(element), 'button')
    .find(({textContent}) => textContent.trim() === name)
    ?.click();
  await vi.waitFor(() => {
    expect(texts).toHaveLength(1);
  });
  clipboard.writeText = write;
  return texts.join();
}
