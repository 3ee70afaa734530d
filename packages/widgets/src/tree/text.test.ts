import fc from 'fast-check';
import {expect, test} from 'vitest';
import {contents, drawings} from '../../test/trees.ts';
import {show} from './nodes.ts';
import {textOf} from './text.ts';
import {tree} from './tree.ts';

test('parsed as HTML, the text gives the nodes', () => {
  fc.assert(
    fc.property(contents, (content) => {
      const parsed = document.createElement('div');
      const nodes = document.createElement('div');
      parsed.innerHTML = textOf(content);
      show(nodes, [content]);
      nodes.normalize();
      expect(parsed.innerHTML).toBe(nodes.innerHTML);
      expect(parsed.isEqualNode(nodes)).toBe(true);
    }),
  );
});

test('parsed as an SVG file, the text gives the nodes', () => {
  fc.assert(
    fc.property(drawings, (drawing) => {
      const nodes = document.createElement('div');
      const picture = tree('svg', {xmlns: 'http://www.w3.org/2000/svg'}, drawing);
      show(nodes, [picture]);
      const parsed = new DOMParser().parseFromString(textOf(picture), 'image/svg+xml');
      const written = new XMLSerializer();
      expect(written.serializeToString(parsed)).toBe(
        written.serializeToString(nodes.firstChild ?? nodes),
      );
    }),
  );
});

test('elements that HTML leaves open have no end, and all others have one', () => {
  const line = tree('p', {}, 'One', tree('br', {}), tree('wbr', {}), tree('i', {class: 'x'}));
  expect(textOf(line)).toBe('<p>One<br><wbr><i class="x"></i></p>');
});

test('shapes close themselves, in a file and in HTML', () => {
  const shape = tree('rect', {width: '50%', height: 2});
  expect(textOf(shape, 'svg')).toBe('<rect width="50%" height="2"/>');
  expect(textOf(tree('p', {}, tree('svg', {}, shape)))).toBe(
    '<p><svg><rect width="50%" height="2"/></svg></p>',
  );
});

test('listeners, keys and parts are left out', () => {
  expect(textOf(tree('li', {key: 'a', click: () => undefined, part: 'row', title: 'A'}, 'A'))).toBe(
    '<li title="A">A</li>',
  );
});
