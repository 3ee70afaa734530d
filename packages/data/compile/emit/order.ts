/**
 * Puts what is referred to before what refers to it, otherwise in the order given.
 * Throws on a cycle: lint has refused it before, so this is a fault of the compiler.
 */
export function dependencyOrder<T extends {readonly id: string}>(
  items: readonly T[],
  linksOf: (item: T) => readonly (string | undefined)[],
): T[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const placed = new Set<T>();
  const open = new Set<T>();
  const visit = (item: T): void => {
    if (placed.has(item)) return;
    if (open.has(item)) throw new Error(`The links of "${item.id}" form a cycle.`);
    open.add(item);
    for (const id of linksOf(item)) {
      const target = id === undefined ? undefined : byId.get(id);
      if (target) visit(target);
    }
    placed.add(item);
  };
  items.forEach(visit);
  return [...placed];
}
