/**
 * What an element or a picture shows, as plain objects: one tree that is printed as DOM nodes or as text.
 * A layout gives numbers and words; a tree says where they stand.
 */
export interface Tree {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Content[];
}

export type Content = Tree | string | number | null | false | undefined | readonly Content[];

/**
 * `null` and `false` are left out, `true` is an empty attribute. An object or function is a listener, under the name
 * of its event. `key` is printed nowhere: it tells a node from its neighbours, which then stays the same one when
 * they change places.
 */
export type Attributes = Readonly<Record<string, Attribute>>;

export type Attribute = string | number | boolean | null | undefined | Listener;

export type Listener = EventListenerObject | EventListenerObject['handleEvent'];

export function tree(tag: string, attributes: Attributes, ...children: readonly Content[]): Tree {
  return {tag, attributes, children};
}

export function isTree(content: Tree | readonly Content[]): content is Tree {
  return 'tag' in content;
}

export function isListener(value: Attribute): value is Listener {
  return typeof value === 'function' || (typeof value === 'object' && value !== null);
}
