import {nearest} from '../model/nearest.ts';
import {shown} from '../schema/expected.ts';
import {at, fail} from './error.ts';

interface Item {
  readonly id: string;
}

/** A list by its ids, and where each entry stands in the list. */
export interface Table<T extends Item> {
  readonly name: string;
  readonly items: ReadonlyMap<string, T>;
  readonly places: ReadonlyMap<string, number>;
}

export function tableOf<T extends Item>(name: string, list: readonly T[]): Table<T> {
  const items = new Map<string, T>();
  const places = new Map<string, number>();
  list.forEach((item, place) => {
    if (items.has(item.id)) {
      at(name, () => at(place, () => at('id', () => fail(`there is another ${shown(item.id)}`))));
    }
    items.set(item.id, item);
    places.set(item.id, place);
  });
  return {name, items, places};
}

/** What an id stands for, or an error with the nearest id. */
export function linked<T>(items: ReadonlyMap<string, T>, kind: string, id: string): T {
  const item = items.get(id);
  if (item !== undefined) return item;
  const [hint] = nearest(id, items.keys(), 1);
  return fail(
    `there is no ${kind} ${shown(id)}${hint === undefined ? '' : `; nearest: "${hint}"`}`,
  );
}

/**
 * Makes each entry after those it links to, each once, so that references can be objects.
 * A loop, not a recursion: a chain of links may be as long as the list. Fails where links run in a circle.
 */
export function made<T extends Item, Made>(
  {name, items, places}: Table<T>,
  linksOf: (item: T) => readonly (string | undefined)[],
  make: (item: T, done: ReadonlyMap<string, Made>) => Made,
): ReadonlyMap<string, Made> {
  const done = new Map<string, Made>();
  const open = new Set<string>();
  const step = <R>(item: T, run: () => R) => at(name, () => at(places.get(item.id) ?? 0, run));
  for (const first of items.values()) {
    const waiting = [first];
    for (let item = waiting.at(-1); item; item = waiting.at(-1)) {
      const {id} = item;
      const missing = linksOf(item)
        .flatMap((link) => (link === undefined ? [] : (items.get(link) ?? [])))
        .filter((link) => !done.has(link.id));
      if (missing.length === 0 || done.has(id)) {
        const ready = item;
        if (!done.has(id))
          done.set(
            id,
            step(ready, () => make(ready, done)),
          );
        open.delete(id);
        waiting.pop();
        continue;
      }
      open.add(id);
      const circle = missing.find((link) => open.has(link.id));
      if (circle) {
        step(item, () =>
          fail(`links run in a circle: ${shown(id)} leads back to ${shown(circle.id)}`),
        );
      }
      waiting.push(...missing);
    }
  }
  return done;
}
