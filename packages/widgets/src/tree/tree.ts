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
 * `null`, `false` and an empty class are left out, `true` is an empty attribute. An object or function is a listener,
 * under the name of its event: it is set once, so it reads what it needs when it is called.
 */
export type Attributes = Readonly<
  Record<string, string | number | boolean | null | undefined | EventListenerOrEventListenerObject>
>;

export function tree(tag: string, attributes: Attributes, ...children: readonly Content[]): Tree {
  return {tag, attributes, children};
}

export function isTree(content: Exclude<Content, null | false | undefined>): content is Tree {
  return typeof content === 'object' && !Array.isArray(content);
}
