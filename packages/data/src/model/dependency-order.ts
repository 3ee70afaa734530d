export interface DependencyOrder {
  /** Every id after the ids it links to, otherwise as given. */
  readonly order: readonly string[];
  /** Each circle of links, from an id back to itself. While there is one, no order is right. */
  readonly cycles: readonly (readonly string[])[];
}

/**
 * Walks along the links, depth first; a link to nothing in the list is no matter of this walk.
 * A loop, not a recursion: a chain of links may be as long as the list.
 */
export function dependencyOrder<T extends object>(
  items: ReadonlyMap<string, T>,
  linksOf: (item: T) => Iterable<string | undefined>,
): DependencyOrder {
  const done = new Set<string>();
  const cycles: string[][] = [];
  const open = new Set<string>();
  const path: {readonly id: string; readonly links: Iterator<string | undefined>}[] = [];
  const enter = (id: string) => {
    const item = items.get(id);
    if (item === undefined || done.has(id)) return;
    if (open.has(id)) {
      const ids = [...open, id];
      cycles.push(ids.slice(ids.indexOf(id)));
      return;
    }
    open.add(id);
    path.push({id, links: new Set(linksOf(item)).values()});
  };
  for (const first of items.keys()) {
    enter(first);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const link = step.links.next();
      if (!link.done) {
        if (link.value !== undefined) enter(link.value);
        continue;
      }
      path.pop();
      open.delete(step.id);
      done.add(step.id);
    }
  }
  return {order: [...done], cycles};
}
