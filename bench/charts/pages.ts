/** Pages that are ready to put charts into themselves, with one there already: no bench of loading. */
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import type {Browser, Page} from 'playwright';
import {bundlers, gzippedBytes} from '../../test/packages/bundle.ts';
import {tags, type Tag} from './shown.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const cdn = `${root}packages/widgets/dist/cdn/putuo-widgets.js`;

export interface LibraryCode {
  readonly script: string;
  readonly styles: string;
}

export async function libraryCode(entry: URL): Promise<LibraryCode> {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    conditions: ['production'],
    format: 'esm',
    logLevel: 'error',
    minify: true,
    outfile: 'app.js',
    target: 'es2022',
    // Decorators and fields as Lit wants them, whatever the project sets.
    tsconfigRaw: {compilerOptions: {useDefineForClassFields: false}},
    write: false,
  });
  const written = (ending: string) =>
    outputFiles.flatMap(({path, text}) => (path.endsWith(ending) ? [text] : [])).join('\n');
  return {script: written('.js'), styles: written('.css')};
}

/** In kB, as a server sends it. */
export const weightOf = (code: string) => (gzippedBytes(code) / 1000).toFixed(1);

/** The element alone, as an app imports it, without what it loads when it is asked for more. */
export async function elementCode(tag: Tag): Promise<string> {
  const name = tag.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
  const source = `import {${name}} from '@putuo/widgets/${tag}'; ${name}.define('${tag}');`;
  const {code} = await bundlers.esbuild(root, source);
  return code;
}

export async function emptyPage(browser: Browser, body: string): Promise<Page> {
  const page = await browser.newPage();
  // The functions below are compiled with calls of this one, which keeps their names.
  await page.addInitScript('globalThis.__name = (target) => target');
  await page.goto('about:blank');
  await page.setContent(`<!doctype html>${body}<main></main>`);
  return page;
}

async function pageWithElement(browser: Browser, tag: Tag): Promise<Page> {
  const page = await emptyPage(browser, `<section>${tags[tag]}</section>`);
  await page.addScriptTag({path: cdn, type: 'module'});
  await page.waitForFunction((name) => document.querySelector(`${name}:state(ready)`), tag);
  return page;
}

export async function withElements(browser: Browser, tag: Tag): Promise<Page> {
  const page = await pageWithElement(browser, tag);
  await page.evaluate((html) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    const [model] = template.content.children;
    if (!model) throw new Error('There is no element to copy.');
    globalThis.put = (main, count) => {
      main.append(...Array.from({length: count}, () => model.cloneNode(true)));
    };
  }, tags[tag]);
  return page;
}

/** The same nodes and style sheets as in the one element, made by plain calls: what they cost, whoever makes them. */
export async function withSameNodes(browser: Browser, tag: Tag): Promise<Page> {
  const page = await pageWithElement(browser, tag);
  await page.evaluate((name) => {
    const model = document.querySelector(name)?.shadowRoot;
    if (!model) throw new Error('The element has no shadow root.');
    const isContent = ({nodeType}: Node) => nodeType !== Node.COMMENT_NODE;
    const copyOf = (node: Node): Node => {
      if (!(node instanceof Element)) return document.createTextNode(node.textContent ?? '');
      const copy = document.createElementNS(node.namespaceURI, node.localName);
      for (const {name: key, value} of node.attributes) copy.setAttribute(key, value);
      copy.append(...[...node.childNodes].filter(isContent).map(copyOf));
      return copy;
    };
    globalThis.put = (main, count) => {
      const hosts = Array.from({length: count}, () => {
        const host = document.createElement('div');
        host.textContent = 'words';
        const shadow = host.attachShadow({mode: 'open'});
        shadow.adoptedStyleSheets = model.adoptedStyleSheets;
        shadow.append(...[...model.childNodes].filter(isContent).map(copyOf));
        return host;
      });
      main.append(...hosts);
    };
  }, tag);
  return page;
}

export async function withLibrary(browser: Browser, code: LibraryCode): Promise<Page> {
  const page = await emptyPage(browser, '<section></section>');
  if (code.styles !== '') await page.addStyleTag({content: code.styles});
  await page.addScriptTag({content: code.script, type: 'module'});
  await page.waitForFunction(() => typeof globalThis.put === 'function');
  await page.evaluate(() => {
    const section = document.querySelector('section');
    if (section) globalThis.put(section, 1);
  });
  return page;
}

/** What a reader sees in the one chart of the page, without white space. */
export function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const chart = document.querySelector('section')?.firstElementChild;
    const shown = chart?.shadowRoot?.querySelector('.card, .sentence') ?? chart;
    if (!(shown instanceof HTMLElement)) throw new Error('There is no chart on the page.');
    return shown.innerText.replace(/\s+/g, '');
  });
}

/** Elements, texts and comments of the one chart of the page, shadow roots included. */
export function nodesOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const count = (node: Node): number => {
      const roots = node instanceof Element && node.shadowRoot ? [node.shadowRoot] : [];
      const below = [...node.childNodes, ...roots.flatMap((root) => [...root.childNodes])];
      return below.reduce((sum, child) => sum + count(child), 1);
    };
    const section = document.querySelector('section');
    // Of one chart: some libraries put more than one node beside each other.
    return [...(section?.childNodes ?? [])].reduce((sum, child) => sum + count(child), 0);
  });
}
