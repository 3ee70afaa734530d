import type {Context} from '../lint/context.ts';
import {HEDGES} from '../../src/schema/closed-lists.ts';
import type {FigureSeed} from '../schema/seeds.ts';
import type {FactEntry} from '../read/seeds.ts';
import type {Amount} from '../schema/value.ts';
import {nextOf, type Mutation} from './mutation.ts';

function* ofFigure(
  {seed}: FactEntry,
  change: (seed: FigureSeed) => Iterable<Mutation>,
): Iterable<Mutation> {
  if (seed.type === 'figure') yield* change(seed);
}

function withValue(seed: FigureSeed, changes: Partial<Amount>, what: string): Mutation {
  return {fact: {...seed, value: {...seed.value, ...changes}}, what};
}

/** Ten times as much, one more in the last counted digit, two digits exchanged. */
export function values(entry: FactEntry): Iterable<Mutation> {
  return ofFigure(entry, function* (seed) {
    const {decimal, digits} = seed.value;
    const variants = [`${decimal}0`, raised(decimal, digits), exchanged(decimal)];
    if (decimal.includes('.'))
      variants[0] = decimal.replace(/(\d)\.(\d)/, '$1$2.').replace(/\.$/, '');
    for (const variant of variants) {
      if (variant && Number(variant) !== seed.value.value) {
        yield withValue(
          seed,
          {decimal: variant, value: Number(variant)},
          `value ${decimal} -> ${variant}`,
        );
      }
    }
  });
}

export function digits(entry: FactEntry): Iterable<Mutation> {
  return ofFigure(entry, function* (seed) {
    const {digits} = seed.value;
    yield withValue(seed, {digits: digits + 1}, `digits ${digits} -> ${digits + 1}`);
    if (digits > 1)
      yield withValue(seed, {digits: digits - 1}, `digits ${digits} -> ${digits - 1}`);
  });
}

export function hedges(entry: FactEntry): Iterable<Mutation> {
  return ofFigure(entry, function* ({hedge = 'none', ...seed}) {
    for (const other of ['none', ...HEDGES] as const) {
      if (other === hedge) continue;
      const fact = {...seed, ...(other !== 'none' && {hedge: other})};
      yield {fact, what: `hedge ${hedge} -> ${other}`};
    }
  });
}

export function units(entry: FactEntry, context: Context): Iterable<Mutation> {
  return ofFigure(entry, function* (seed) {
    const {unit} = seed.value;
    const convertible = [...context.units.values()].filter(
      ({seed: one}) => one.base?.unit === unit,
    );
    const next = nextOf(context.seeds.units, ({seed: one}) => one.id === unit);
    for (const other of [next, ...convertible]) {
      if (other) yield withValue(seed, {unit: other.seed.id}, `unit ${unit} -> ${other.seed.id}`);
    }
  });
}

export function signs(entry: FactEntry, {metrics}: Context): Iterable<Mutation> {
  return ofFigure(entry, function* (seed) {
    if (metrics.get(seed.metric)?.seed.kind !== 'change') return;
    const {decimal, value} = seed.value;
    const other = decimal.startsWith('-') ? decimal.slice(1) : `-${decimal}`;
    yield withValue(seed, {decimal: other, value: -value}, `value ${decimal} -> ${other}`);
  });
}

/** Another metric, and where there is one another in the same unit, which is harder to see. */
export function metrics(entry: FactEntry, {seeds}: Context): Iterable<Mutation> {
  return ofFigure(entry, function* (seed) {
    const isGiven = ({seed: {id}}: (typeof seeds.metrics)[number]) => id === seed.metric;
    const alike = seeds.metrics.filter((one) => isGiven(one) || one.seed.unit === seed.value.unit);
    const others = new Set([nextOf(seeds.metrics, isGiven), nextOf(alike, isGiven)]);
    for (const other of others) {
      if (!other) continue;
      const {id} = other.seed;
      yield {fact: {...seed, metric: id}, what: `metric ${seed.metric} -> ${id}`};
    }
  });
}

function raised(decimal: string, digits: number): string {
  const places = [...decimal.matchAll(/\d/g)].map(({index}) => index);
  const first = places.findIndex((place) => decimal[place] !== '0');
  const last = places[first + digits - 1];
  if (last === undefined) return '';
  const digit = (Number(decimal[last]) % 9) + 1;
  return decimal.slice(0, last) + String(digit) + decimal.slice(last + 1);
}

function exchanged(decimal: string): string {
  return decimal.replace(/(\d)(?!\1)(\d)/, '$2$1').replace(/^0+(?=\d)/, '');
}
