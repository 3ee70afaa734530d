import {createHash} from 'node:crypto';
import {readFile, readdir} from 'node:fs/promises';
import {afterAll, beforeAll, expect, it} from 'vitest';
import packageJson from '../../packages/widgets/package.json' with {type: 'json'};
import {cdn, openSite, settled} from './site.ts';
import type {Site} from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const card =
  '<district-stat fact="putuo.fiscal-revenue-jan-aug-2023"><p>10.43 billion yuan.</p></district-stat>';
const versioned = `putuo-widgets-${packageJson.version}.js`;

const clobbered = [
  'ShadyCSS',
  'litElementHydrateSupport',
  'litElementPolyfillSupport',
  'litElementVersions',
  'litHtmlPolyfillSupport',
  'litHtmlVersions',
  'litNonce',
  'litPropertyMetadata',
  'reactiveElementPolyfillSupport',
  'reactiveElementVersions',
  'trustedTypes',
];

it('ids in the text of a page do not stop the elements', async () => {
  const ids = clobbered.map((id) => `<a id="${id}"></a><a id="${id}" name="x"></a>`).join('');
  const {page, faults} = await site.open(ids + card);
  await settled(page);
  expect(await page.locator('.value').innerText()).toBe('10.43 billion yuan');
  expect(await faults()).toEqual([]);
  expect(
    await page.evaluate(() =>
      document.querySelector('district-stat')?.shadowRoot?.querySelector('style'),
    ),
  ).toBeNull();
});

it('every name that the bundled Lit asks of the global object is guarded', async () => {
  const code = await readFile(`${cdn}putuo-widgets.js`, 'utf8');
  const asked = code.match(
    /(?<=\.)(lit[A-Z]\w*(?:Support|Versions|Metadata|Nonce)|reactiveElement\w+|Shady\w+)\b/g,
  );
  expect([...new Set(asked)].filter((name) => !clobbered.includes(name))).toEqual([]);
});

it('two copies of the same version are silent', async () => {
  const {page, console, faults} = await site.open(
    `${card}<script type="module" src="/cdn/${versioned}"></script>`,
  );
  await settled(page);
  expect(await page.locator('.value').innerText()).toBe('10.43 billion yuan');
  expect(await faults()).toEqual([]);
  expect(console).toEqual([]);
});

it('an element of another version keeps its tag, and one warning names both', async () => {
  const before = `customElements.define('district-stat', class extends HTMLElement { static version = '0.0.1-old' });`;
  const {page, console, faults} = await site.open(card, {before});
  await page.waitForLoadState('load');
  expect(console).toEqual([
    `<district-stat> is already defined by version 0.0.1-old; @putuo/widgets ${packageJson.version} leaves it alone.`,
  ]);
  expect(await page.locator('p').innerText()).toBe('10.43 billion yuan.');
  expect(await faults()).toEqual([]);
});

it('without script the words of the page are there', async () => {
  const {page} = await site.open(card, {javaScriptEnabled: false});
  expect(await page.locator('district-stat').innerText()).toBe('10.43 billion yuan.');
});

it('before the script has come the words of the page are there, and it changes no global style', async () => {
  const {page} = await site.open(card, {script: null});
  expect(await page.locator('district-stat').innerText()).toBe('10.43 billion yuan.');
  const sheets = () =>
    page.evaluate(() => document.styleSheets.length + document.adoptedStyleSheets.length);
  const before = await sheets();
  await page.addScriptTag({url: '/cdn/putuo-widgets.js', type: 'module'});
  await settled(page);
  expect(await sheets()).toBe(before);
});

it('one hash covers the file, which a page may ask for by it', async () => {
  const integrity = JSON.parse(await readFile(`${cdn}integrity.json`, 'utf8')) as Record<
    string,
    string
  >;
  expect(Object.keys(integrity)).toEqual(['putuo-widgets.js', versioned]);
  for (const [file, hash] of Object.entries(integrity)) {
    const content = await readFile(cdn + file);
    expect(hash).toBe(`sha384-${createHash('sha384').update(content).digest('base64')}`);
    const {page} = await site.open(card, {script: `src="/cdn/${file}" integrity="${hash}"`});
    await settled(page);
    expect(await page.locator('.value').innerText()).toBe('10.43 billion yuan');
  }
});

it('a file that was tampered with is not run', async () => {
  const script = `src="/cdn/putuo-widgets.js" integrity="sha384-${'A'.repeat(64)}"`;
  const {page} = await site.open(card, {script});
  await page.waitForLoadState('load');
  expect(await page.locator('district-stat').innerText()).toBe('10.43 billion yuan.');
});

it('the licences of all that is bundled lie beside the file', async () => {
  expect(await readdir(cdn)).toContain('THIRD-PARTY-NOTICES.txt');
  const notices = await readFile(`${cdn}THIRD-PARTY-NOTICES.txt`, 'utf8');
  for (const name of ['@lit/reactive-element', 'd3-scale', 'd3-time', 'css-line-break']) {
    expect(notices).toMatch(
      new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((BSD-3-Clause|ISC|MIT)\\)$`, 'm'),
    );
  }
  expect(notices).toContain('Redistribution and use in source and binary forms');
});

it('nothing is left of a card that has come and gone a thousand times', async () => {
  const {page} = await site.open(card);
  await settled(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const comeAndGo = async () => {
    await page.evaluate(async () => {
      const home = document.querySelector('main');
      const shown: unknown[] = [];
      for (let times = 0; times < 1000; times++) {
        const tag = document.createElement('district-stat');
        tag.setAttribute('fact', 'putuo.fiscal-revenue-jan-aug-2023');
        home?.append(tag);
        if (times % 100 === 0) await new Promise((done) => setTimeout(done));
        tag.remove();
        if ('updateComplete' in tag) shown.push(tag.updateComplete);
      }
      // Those that were gone before it was their turn are rendered last.
      await Promise.all(shown);
    });
    for (let times = 0; times < 4; times++) await session.send('HeapProfiler.collectGarbage');
    const {metrics} = await session.send('Performance.getMetrics');
    return new Map(metrics.map(({name, value}) => [name, value]));
  };
  await comeAndGo();
  const before = await comeAndGo();
  const after = await comeAndGo();
  expect(after.get('Nodes')).toBe(before.get('Nodes'));
  expect(after.get('JSEventListeners')).toBe(before.get('JSEventListeners'));
  expect((after.get('JSHeapUsedSize') ?? NaN) / (before.get('JSHeapUsedSize') ?? NaN)).toBeLessThan(
    1.02,
  );
});
