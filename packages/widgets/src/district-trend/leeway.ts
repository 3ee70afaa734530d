import type {Figure, Hedge} from '@putuo/data/query';

/** Which way the printed words leave an amount open: up, down, a little both ways. */
export type Leeway = 'none' | 'up' | 'down' | 'around';

const leeways: Readonly<Record<Hedge, Leeway>> = {
  none: 'none',
  about: 'around',
  over: 'up',
  'at-least': 'up',
  nearly: 'down',
  under: 'down',
  'up-to': 'down',
};

/** A hedge that only a newer dataset knows leaves the amount open both ways: it says less, never more. */
export function leewayOf({quantity: {hedge, value}}: Figure): Leeway {
  const leeway = Object.hasOwn(leeways, hedge) ? leeways[hedge] : 'around';
  // A hedge speaks of size: "down over 34%" is 34 and more, downwards.
  if (value >= 0) return leeway;
  return leeway === 'up' ? 'down' : leeway === 'down' ? 'up' : leeway;
}

/** Strokes above or below a mark that grow shorter: the amount goes on this way, and nobody says how far. */
export const leewayPaths: Readonly<Record<Leeway, string>> = {
  none: '',
  up: 'M-4 -8.5h8M-3 -12h6M-1.5 -15.5h3',
  down: 'M-4 8.5h8M-3 12h6M-1.5 15.5h3',
  around: 'M-3.5 -8h7M-2 -11h4M-3.5 8h7M-2 11h4',
};
