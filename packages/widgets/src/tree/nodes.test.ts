import fc from 'fast-check';
import {beforeEach, expect, test} from 'vitest';
import {contents} from '../../test/trees.ts';
import {show} from './nodes.ts';
import {tree} from './tree.ts';
import type {Content} from './tree.ts';

let page: HTMLElement;

beforeEach(() => {
  page = document.createElement('main');
  document.body.replaceChildren(page);
});

const shown = (...given: readonly Content[]) => {
  show(page, given);
  return page.innerHTML;
};

const found = (selector: string): HTMLElement => {
  const element = page.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};

const rows = (...names: readonly string[]): Content =>
  names.map((name) => tree('li', {key: name}, tree('button', {id: name}, name)));

test('whatever was shown before, the nodes are those of what is shown now', () => {
  fc.assert(
    fc.property(contents, contents, (before, after) => {
      const fresh = document.createElement('main');
      show(page, [before]);
      show(page, [after]);
      show(fresh, [after]);
      expect(page.isEqualNode(fresh)).toBe(true);
    }),
  );
});

test('what says nothing makes no node', () => {
  shown(null, undefined, false, '', [], [null, ['']]);
  expect(page.childNodes).toHaveLength(0);
  expect(shown(0)).toBe('0');
});

test('an attribute is empty where it is true, and absent where it is false or null', () => {
  const attributes = {hidden: true, title: null, lang: undefined, part: false, tabindex: 0};
  expect(shown(tree('p', attributes))).toBe('<p hidden="" tabindex="0"></p>');
  expect(shown(tree('p', {hidden: false}))).toBe('<p></p>');
});

test('a node that stays is the same node, with the focus', () => {
  shown(tree('p', {}, 'One'), tree('button', {class: 'old'}, 'More'));
  const button = found('button');
  button.focus();
  expect(shown(tree('p', {}, 'Two'), tree('button', {'aria-expanded': 'true'}, 'Less'))).toBe(
    '<p>Two</p><button aria-expanded="true">Less</button>',
  );
  expect(document.activeElement).toBe(button);
});

test('rows with keys take their nodes along when they change places, and the focus stays in its row', () => {
  shown(rows('a', 'b', 'c', 'd'));
  for (const focused of ['a', 'b', 'c', 'd']) {
    const button = found(`#${focused}`);
    button.focus();
    shown(rows('d', 'a', 'c', 'b'));
    expect(page.textContent).toBe('dacb');
    expect(document.activeElement).toBe(button);
    shown(rows('c', 'b', 'x', 'a', 'd'));
    expect(page.textContent).toBe('cbxad');
    expect(document.activeElement).toBe(button);
    shown(rows('a', 'b', 'c', 'd'));
  }
});

test('a row that is new takes no node of another row', () => {
  shown(rows('a', 'b'));
  const second = found('#b');
  shown(rows('b'), tree('li', {}, 'other'));
  expect(found('#b')).toBe(second);
  expect(page.innerHTML).toBe('<li><button id="b">b</button></li><li>other</li>');
});

test('a listener is the one given last, once', () => {
  const heard: string[] = [];
  const button = (text: string, click: (() => void) | null) => tree('button', {click}, text);
  for (const text of ['first', 'second', 'third']) shown(button(text, () => heard.push(text)));
  found('button').click();
  expect(heard).toEqual(['third']);
  shown(button('third', null));
  found('button').click();
  expect(heard).toEqual(['third']);
});

test('a listener that is an object keeps what it refers to', () => {
  const heard = {
    count: 0,
    handleEvent() {
      this.count++;
    },
  };
  shown(tree('button', {click: heard}));
  shown(tree('button', {click: heard}));
  found('button').click();
  expect(heard.count).toBe(1);
});

test('what stands in a picture is of SVG, also where it is added later', () => {
  const picture = (...shapes: readonly Content[]) => tree('svg', {viewBox: '0 0 9 9'}, ...shapes);
  shown(picture(), tree('p', {}));
  shown(picture(tree('g', {}, tree('path', {d: 'M0 0'}))), tree('p', {}));
  show(found('g'), [tree('path', {}), tree('title', {}, 'Bar')]);
  for (const shape of page.querySelectorAll('svg, svg *')) expect(shape).toBeInstanceOf(SVGElement);
  expect(found('svg').getAttribute('viewBox')).toBe('0 0 9 9');
  expect(found('p')).toBeInstanceOf(HTMLParagraphElement);
});

test('nothing is written where nothing has changed', () => {
  fc.assert(
    fc.property(contents, (content) => {
      show(page, [content]);
      const observer = new MutationObserver(() => undefined);
      observer.observe(page, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      show(page, [content]);
      expect(observer.takeRecords()).toEqual([]);
      observer.disconnect();
    }),
  );
});
