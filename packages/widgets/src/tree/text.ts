import {escapeHtml} from '../base/escape.ts';
import {isTree} from './tree.ts';
import type {Attributes, Content, Tree} from './tree.ts';

const empty = new Set(['br', 'circle', 'line', 'path', 'rect']);

/** The same as text, for static HTML and for pictures: listeners are left out. */
export function textOf(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (typeof content !== 'object') return escapeHtml(String(content));
  return isTree(content) ? treeText(content) : content.map(textOf).join('');
}

function treeText({tag, attributes, children}: Tree): string {
  const start = `<${tag}${attributesText(attributes)}`;
  if (empty.has(tag)) return `${start}${tag === 'br' ? '' : '/'}>`;
  return `${start}>${children.map(textOf).join('')}</${tag}>`;
}

function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === null || value === undefined || value === false) return '';
      if (typeof value === 'function' || typeof value === 'object') return '';
      return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
    })
    .join('');
}
