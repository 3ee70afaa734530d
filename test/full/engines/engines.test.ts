import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {serve, strictPolicy} from '../../pages/server.ts';
import type {Server} from '../../pages/server.ts';
import type {Engine} from './engine.ts';
import {answer, elements, focus, goWith, probe} from './page.ts';
import type {State} from './page.ts';
import {openChromium, openFirefox} from './played.ts';
import {openWebKit} from './webkit.ts';

const engines = [
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
  ['WebKitGTK', openWebKit],
] as const;

const faults = 'globalThis.faults';
// Firefox and WebKit ask for an icon under the policy of the page.
const policy = `${strictPolicy}; img-src 'self'`;

// A browser that starts on a busy machine may lose its first page; a fault of ours fails twice.
describe.each(engines)('in %s', {retry: 1}, (_name, open) => {
  let server: Server | undefined;
  let engine: Engine | undefined;

  async function opened(body: string): Promise<Engine> {
    if (!server || !engine) throw new Error('The engine did not start.');
    server.put(body, {policy, after: probe});
    await engine.go(server.origin);
    return engine;
  }

  beforeAll(async () => {
    server = await serve();
    engine = await open();
  });
  afterAll(async () => {
    await engine?.close();
    await server?.close();
  });

  it('every element is ready and says its figure with its hedge', async () => {
    const page = await opened(elements.map(({html}) => html).join('\n'));
    const states = await answer<Record<string, State>>(page, 'probe.states()', (given) =>
      elements.every(({tag}) => given[tag]?.isReady),
    );
    for (const {tag, says} of elements) {
      expect(states[tag]?.isReady, tag).toBe(true);
      expect(states[tag]?.text, tag).toContain(says);
    }
    expect(states['district-stat']?.name).toContain('over 130 companies');
    expect(await page.ask(faults)).toEqual([]);
  });

  it.each(elements)('the source of $tag opens and closes by keyboard', async (shown) => {
    const {tag, html, opener} = shown;
    const page = await opened(html);
    const quotes = `probe.quotes('${tag}')`;
    await answer<Record<string, State>>(page, 'probe.states()', (given) => !!given[tag]?.isReady);
    expect(await page.ask(quotes)).toBe(0);

    const isOpener = ({part}: {readonly part: string | null}) => part === opener;
    const closed = await goWith(page, 'Tab', isOpener);
    expect(closed.expanded).toBe('false');
    await page.press('Enter');
    expect(await answer<number>(page, quotes, (count) => count > 0)).toBeGreaterThan(0);
    expect((await focus(page))?.expanded).toBe('true');
    await page.press('Enter');
    expect(await answer<number>(page, quotes, (count) => count === 0)).toBe(0);
    expect(await page.ask(faults)).toEqual([]);
  });

  const marked = elements.filter(({lastMark}) => lastMark !== null);
  it.each(marked)(
    'arrow keys go from mark to mark in $tag, and each says its figure',
    async (shown) => {
      const {tag, html, lastMark} = shown;
      const page = await opened(html);
      await answer<Record<string, State>>(page, 'probe.states()', (given) => !!given[tag]?.isReady);

      const isMark = ({part}: {readonly part: string | null}) => part === 'row';
      const first = await goWith(page, 'Tab', isMark);
      await page.press('ArrowDown');
      const second = await focus(page);
      expect(second?.part).toBe('row');
      expect(second?.name).not.toBe(first.name);
      await page.press('End');
      expect((await focus(page))?.name).toContain(lastMark);
      await page.press('Home');
      expect((await focus(page))?.name).toBe(first.name);
      // One tab stop for all marks: the next key leaves them.
      await page.press('Tab');
      expect((await focus(page))?.part).not.toBe('row');
      expect(await page.ask(faults)).toEqual([]);
    },
  );

  it('a style that the policy bans is seen, so no report means no fault', async () => {
    const page = await opened('<p style="color: red">x</p>');
    const seen = await answer<readonly string[]>(page, faults, ({length}) => length > 0);
    expect(seen[0]).toContain('style-src-attr');
  });
});
