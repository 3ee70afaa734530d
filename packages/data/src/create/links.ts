import {dependencyOrder} from '../model/dependency-order.ts';
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

/** Resolves each entry after those it links to, so that references can be objects. Fails where links run in a circle. */
export function resolvedInOrder<T extends Item, Resolved>(
  {name, items, places}: Table<T>,
  linksOf: (item: T) => readonly (string | undefined)[],
  resolve: (item: T, done: ReadonlyMap<string, Resolved>) => Resolved,
): ReadonlyMap<string, Resolved> {
  const done = new Map<string, Resolved>();
  const within = <R>(id: string, run: () => R) => at(name, () => at(places.get(id) ?? 0, run));
  const {order, cycles} = dependencyOrder(items, linksOf);
  for (const cycle of cycles) {
    const [from = '', to] = cycle.slice(-2);
    within(from, () => fail(`links run in a circle: ${shown(from)} leads back to ${shown(to)}`));
  }
  for (const id of order) {
    const item = items.get(id);
    if (item !== undefined) within(id, () => done.set(id, resolve(item, done)));
  }
  return done;
}
