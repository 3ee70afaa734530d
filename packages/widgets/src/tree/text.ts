import {escapeHtml} from './escape.ts';
import {isListener, isTree} from './tree.ts';
import type {Attribute, Content, Tree} from './tree.ts';

/** HTML, with `svg` in it; or pieces of a file that is SVG. */
type Syntax = 'html' | 'svg';

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * The same as text, for static HTML and for pictures. Listeners are left out, and parts, which a page can style only in
 * an element.
 */
export function textOf(content: Content, syntax: Syntax = 'html'): string {
  if (content === null || content === undefined || content === false) return '';
  if (typeof content !== 'object') return escapeHtml(String(content));
  if (isTree(content)) return treeText(content, content.tag === 'svg' ? 'svg' : syntax);
  return content.map((each) => textOf(each, syntax)).join('');
}

function treeText({tag, attributes, children}: Tree, syntax: Syntax): string {
  const start = `<${tag}${Object.entries(attributes).map(attributeText).join('')}`;
  const content = children.map((child) => textOf(child, syntax)).join('');
  if (syntax === 'svg' && content === '') return `${start}/>`;
  return syntax === 'html' && empty.has(tag) ? `${start}>` : `${start}>${content}</${tag}>`;
}

function attributeText([name, value]: readonly [string, Attribute]): string {
  if (value === null || value === undefined || value === false) return '';
  if (isListener(value) || name === 'key' || name === 'part') return '';
  return ` ${name}="${value === true ? '' : escapeHtml(String(value))}"`;
}
