/** Every story as a page of its own: its markup, with the inline styles that surround it as a stylesheet. */
import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import type {Page} from 'playwright';
import {serveGallery} from '../../tools/gallery/server.ts';
import {openChromium} from '../../tools/chromium.ts';
import {pnpm} from '../../tools/pnpm.ts';

export interface StoryPage {
  readonly id: string;
  readonly body: string;
  readonly css: string;
}

interface Index {
  readonly entries: Readonly<Record<string, {readonly id: string; readonly type: string}>>;
}

export function buildStories(): void {
  const [program, ...args] = [...pnpm, 'run', 'build:storybook'];
  execFileSync(program, args, {cwd: fileURLToPath(new URL('../../', import.meta.url))});
}

/** The pages of all built stories, in the order in which Storybook lists them. */
export async function storyPages(): Promise<readonly StoryPage[]> {
  const gallery = await serveGallery(0);
  const browser = await openChromium();
  try {
    const page = await browser.newPage();
    const index = (await (await fetch(`${gallery.url}storybook/index.json`)).json()) as Index;
    const pages: StoryPage[] = [];
    for (const {id, type} of Object.values(index.entries)) {
      if (type !== 'story') continue;
      await page.goto(`${gallery.url}storybook/iframe.html?id=${id}&viewMode=story`);
      pages.push({id, ...(await markupIn(page))});
    }
    return pages;
  } finally {
    await browser.close();
    await gallery.close();
  }
}

/** A story's own inline styles would break the policy; the elements in it must not. */
async function markupIn(page: Page): Promise<Omit<StoryPage, 'id'>> {
  await page.waitForFunction(() => document.querySelector('#storybook-root > *'));
  return page.evaluate(() => {
    const root = document.querySelector('#storybook-root');
    const story = root?.cloneNode(true) as Element;
    const rules = [...story.querySelectorAll('[style]')].map((node, at) => {
      const rule = `.styled-${at} {${node.getAttribute('style') ?? ''}}`;
      node.classList.add(`styled-${at}`);
      node.removeAttribute('style');
      return rule;
    });
    return {body: story.innerHTML, css: rules.join('\n')};
  });
}
