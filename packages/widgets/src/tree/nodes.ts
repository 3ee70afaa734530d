import {isTree} from './tree.ts';
import type {Attributes, Content, Tree} from './tree.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes the nodes below `parent` say what `contents` say. A node of the same kind in the same place is kept, with its
 * focus and its listeners: nothing is parsed, so no policy of a page can object.
 */
export function show(parent: Element | ShadowRoot, contents: readonly Content[]): void {
  const left = place(parent, contents, parent.firstChild, namespaceOf(parent));
  for (let node = left; node;) {
    const next = node.nextSibling;
    node.remove();
    node = next;
  }
}

function namespaceOf(parent: Element | ShadowRoot): string | null {
  return parent instanceof SVGElement ? SVG : null;
}

/** Returns the first node that is left over. */
function place(
  parent: Element | ShadowRoot,
  contents: readonly Content[],
  from: ChildNode | null,
  namespace: string | null,
): ChildNode | null {
  let at = from;
  for (const content of contents) {
    if (content === null || content === undefined || content === false || content === '') continue;
    if (typeof content === 'object' && !isTree(content)) {
      at = place(parent, content, at, namespace);
    } else if (typeof content !== 'object') {
      at = placeText(parent, String(content), at);
    } else {
      at = placeTree(parent, content, at, namespace);
    }
  }
  return at;
}

function placeText(parent: Node, text: string, at: ChildNode | null): ChildNode | null {
  if (!(at instanceof Text)) {
    parent.insertBefore(document.createTextNode(text), at);
    return at;
  }
  if (at.data !== text) at.data = text;
  return at.nextSibling;
}

function placeTree(
  parent: Node,
  {tag, attributes, children}: Tree,
  at: ChildNode | null,
  outer: string | null,
): ChildNode | null {
  const namespace = tag === 'svg' ? SVG : outer;
  if (at instanceof Element && at.localName === tag) {
    refresh(at, attributes);
    if (!('data-lit' in attributes)) show(at, children);
    return at.nextSibling;
  }
  const made =
    namespace === null ? document.createElement(tag) : document.createElementNS(namespace, tag);
  for (const name in attributes) set(made, name, attributes[name]);
  place(made, children, null, namespace);
  parent.insertBefore(made, at);
  return at;
}

function refresh(element: Element, attributes: Attributes): void {
  for (const name of element.getAttributeNames()) {
    if (!(name in attributes)) element.removeAttribute(name);
  }
  for (const name in attributes) {
    const value = attributes[name];
    if (typeof value !== 'function' && typeof value !== 'object') set(element, name, value);
    else if (value === null) element.removeAttribute(name);
  }
}

function set(element: Element, name: string, value: Attributes[string]): void {
  if (typeof value === 'function' || (typeof value === 'object' && value !== null)) {
    element.addEventListener(name, value);
  } else if (value === null || value === undefined || value === false) {
    if (element.hasAttribute(name)) element.removeAttribute(name);
  } else {
    const text = value === true ? '' : String(value);
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}
