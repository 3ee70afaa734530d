/**
 * Lit's base asks the global object for these. In the text of a page, `<a id="reactiveElementVersions">` answers to that
 * name as well, and Lit stops at what it gets. An own property of the global object goes before an element's id.
 */

const global = globalThis as unknown as Record<string, unknown>;

const isFunction = (value: unknown) => typeof value === 'function';
/** One element with the name, or several. */
const isOfPage = (value: unknown) => value instanceof Element || value instanceof HTMLCollection;

/** Names, and whether a value may be what Lit expects there. Anything else is replaced by nothing. */
const expected: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['litPropertyMetadata', (value: unknown) => value instanceof WeakMap],
  ['reactiveElementPolyfillSupport', isFunction],
  ['reactiveElementVersions', Array.isArray],
  ['ShadyCSS', (value: unknown) => !isOfPage(value)],
  ['trustedTypes', (value: unknown) => !isOfPage(value)],
]);

for (const [name, isExpected] of expected) {
  const value = global[name];
  if (value !== undefined && !isExpected(value)) global[name] = undefined;
}
