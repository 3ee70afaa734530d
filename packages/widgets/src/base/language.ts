/**
 * The language tag of `element`, as HTML means it: the nearest `lang`, through shadow roots to their hosts; where there
 * is none, what the page says by `<meta http-equiv="content-language">`.
 */
export function nearestTag(element: Element): string | null {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const tag = node.getAttribute('lang');
    if (tag !== null) return tag;
  }
  return pragmaTag(element.ownerDocument);
}

/** The last such `meta` with one language in it counts: a list of several says whom the page is for. */
function pragmaTag(document: Document): string | null {
  let tag: string | null = null;
  for (const meta of document.getElementsByTagName('meta')) {
    if (meta.httpEquiv.toLowerCase() !== 'content-language') continue;
    const [first] = meta.content.includes(',') ? [] : meta.content.trim().split(/\s+/);
    tag = first || tag;
  }
  return tag;
}

function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

// A mutation observer does not see through shadow roots, so each root on the way up has its own, shared by all
// elements below it: a thousand cards cost one observer.
const watches = new WeakMap<Node, Watch>();

/** Calls `listener` when a `lang` changes on any element around `element`, until the returned function is called. */
export function observeLanguage(element: Element, listener: () => void): () => void {
  const roots = rootsOf(element);
  for (const root of roots) watch(root, listener);
  return () => {
    for (const root of roots) unwatch(root, listener);
  };
}

function rootsOf(element: Element): readonly Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}

function watch(root: Node, listener: () => void): void {
  let entry = watches.get(root);
  if (!entry) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => {
      for (const call of listeners) call();
    });
    observer.observe(root, {attributeFilter: ['lang', 'content'], subtree: true});
    entry = {observer, listeners};
    watches.set(root, entry);
  }
  entry.listeners.add(listener);
}

function unwatch(root: Node, listener: () => void): void {
  const entry = watches.get(root);
  if (!entry) return;
  entry.listeners.delete(listener);
  if (entry.listeners.size > 0) return;
  entry.observer.disconnect();
  watches.delete(root);
}
