import {afterAll, beforeAll, expect, it} from 'vitest';
import {openSite, strictPolicy} from '../pages/site.ts';
import type {OpenPage, Site} from '../pages/site.ts';
import {buildStories, storyPages} from './stories.ts';
import type {StoryPage} from './stories.ts';

const minutes = 60_000;
let site: Site;
let stories: readonly StoryPage[];

beforeAll(async () => {
  buildStories();
  stories = await storyPages();
  site = await openSite();
}, 10 * minutes);
afterAll(() => site.close());

/** The page of a story under the policy, when every element in it shows something. */
async function opened({id, body, css}: StoryPage): Promise<OpenPage> {
  const open = await site.open(body, {css, policy: strictPolicy});
  await open.page
    .waitForFunction(() =>
      [...document.querySelectorAll('main *')].every(
        ({localName, shadowRoot}) => !localName.includes('-') || shadowRoot?.firstElementChild,
      ),
    )
    .catch((cause: unknown) => {
      throw new Error(`An element of "${id}" shows nothing.`, {cause});
    });
  return open;
}

const elementsIn = ({page}: OpenPage): Promise<number> =>
  page.evaluate(
    () => [...document.querySelectorAll('main *')].filter(({shadowRoot}) => shadowRoot).length,
  );

/** Sources, tables, notes and folded rows, one after the other, as a mouse opens them. */
async function openEverything({page}: OpenPage): Promise<number> {
  const openers = await page.locator('main [aria-expanded=false]:visible').all();
  for (const opener of openers.reverse()) await opener.dispatchEvent('click');
  return openers.length;
}

/** Reports of a broken policy come a little later than what broke it. */
async function turnToChinese({page}: OpenPage): Promise<void> {
  await page.evaluate(async () => {
    document.documentElement.setAttribute('lang', 'zh-Hans');
    await new Promise((done) => setTimeout(done, 50));
  });
}

it(
  'no story breaks a policy, makes an error or asks for anything beyond its page, open or closed',
  async () => {
    let elements = 0;
    let clicks = 0;
    for (const story of stories) {
      const open = await opened(story);
      elements += await elementsIn(open);
      clicks += await openEverything(open);
      await turnToChinese(open);
      expect(await open.faults(), story.id).toEqual([]);
      expect(open.console, story.id).toEqual([]);
      expect(
        open.requests.filter((address) => !address.startsWith('/')),
        story.id,
      ).toEqual([]);
      await open.page.context().close();
    }
    expect(Math.min(elements, clicks)).toBeGreaterThan(stories.length);
  },
  10 * minutes,
);

it('one inline style in a story would be reported', async () => {
  const [story] = stories;
  if (!story) throw new Error('There are no stories.');
  const open = await opened({...story, body: `${story.body}<i style="color: red">!</i>`});
  await turnToChinese(open);
  expect((await open.faults()).map((fault) => fault.split(' ')[1])).toEqual(['style-src-attr']);
});
