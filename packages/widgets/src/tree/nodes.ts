import {isListener, isTree} from './tree.ts';
import type {Attribute, Attributes, Content, Listener, Tree} from './tree.ts';

type Parent = Element | ShadowRoot;

const SVG = 'http://www.w3.org/2000/svg';

/** What cannot be read back from a node: its key and its listeners. */
const given = new WeakMap<Node, Attributes>();

/**
 * Makes the nodes below `parent` say what `contents` say. A node of the same kind in the same place, or of the same
 * key, is kept with its focus. Nothing is parsed, so no policy of a page can object.
 */
export function show(parent: Parent, contents: readonly Content[]): void {
  for (let left = place(parent, contents, parent.firstChild); left;) {
    const next = left.nextSibling;
    left.remove();
    left = next;
  }
}

/** Returns the first node that is left over. */
function place(
  parent: Parent,
  contents: readonly Content[],
  from: ChildNode | null,
): ChildNode | null {
  let at = from;
  for (const content of contents) {
    if (content === null || content === undefined || content === false || content === '') continue;
    if (typeof content !== 'object') at = placeText(parent, String(content), at);
    else if (isTree(content)) at = placeTree(parent, content, at);
    else at = place(parent, content, at);
  }
  return at;
}

function placeText(parent: Parent, text: string, at: ChildNode | null): ChildNode | null {
  if (!(at instanceof Text)) {
    parent.insertBefore(document.createTextNode(text), at);
    return at;
  }
  if (at.data !== text) at.data = text;
  return at.nextSibling;
}

function placeTree(parent: Parent, content: Tree, at: ChildNode | null): ChildNode | null {
  const kept = keptFor(content, at);
  if (!kept) {
    parent.insertBefore(created(content, parent), at);
    return at;
  }
  refresh(kept, content.attributes);
  show(kept, content.children);
  if (kept === at) return at.nextSibling;
  move(kept, parent, at);
  return at;
}

function keptFor({tag, attributes: {key}}: Tree, at: ChildNode | null): Element | null {
  const isMine = (node: Node) => given.get(node)?.['key'] === key;
  let node = at;
  while (key !== undefined && node && !isMine(node)) node = node.nextSibling;
  return node instanceof Element && node.localName === tag && isMine(node) ? node : null;
}

function created({tag, attributes, children}: Tree, parent: Parent): Element {
  const element =
    tag === 'svg' || parent instanceof SVGElement
      ? document.createElementNS(SVG, tag)
      : document.createElement(tag);
  write(element, attributes, true);
  place(element, children, null);
  return element;
}

/** A node that is moved loses the focus, so it is given back. */
function move(node: Element, parent: Parent, before: ChildNode | null): void {
  const {activeElement} = parent.getRootNode() as Document | ShadowRoot;
  const hasFocus = node.contains(activeElement);
  parent.insertBefore(node, before);
  if (hasFocus) (activeElement as HTMLElement | SVGElement).focus({preventScroll: true});
}

function refresh(element: Element, attributes: Attributes): void {
  const before = given.get(element) ?? {};
  for (const name in before) {
    const value = before[name];
    if (isListener(value) && value !== attributes[name]) element.removeEventListener(name, value);
  }
  for (const name of element.getAttributeNames()) {
    if (!(name in attributes)) element.removeAttribute(name);
  }
  write(element, attributes, false);
}

function write(element: Element, attributes: Attributes, isNew: boolean): void {
  for (const name in attributes) {
    const value = attributes[name];
    if (isListener(value)) element.addEventListener(name, value);
    else if (name !== 'key') setAttribute(element, name, value, isNew);
    if (isListener(value) || name === 'key') given.set(element, attributes);
  }
}

function setAttribute(
  element: Element,
  name: string,
  value: Exclude<Attribute, Listener>,
  isNew: boolean,
): void {
  if (value === null || value === undefined || value === false) {
    if (!isNew) element.removeAttribute(name);
    return;
  }
  const text = value === true ? '' : String(value);
  if (isNew || element.getAttribute(name) !== text) element.setAttribute(name, text);
}
