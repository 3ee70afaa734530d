import {onScreen, percent} from '../time/plane.ts';
import type {Plane} from '../time/plane.ts';
import {tree} from '../tree/tree.ts';
import type {Attributes, Content, Tree} from '../tree/tree.ts';

/**
 * Where a plot is drawn. On the screen nobody knows how large it is, so places are in percent and looks are classes; in
 * a picture places are pixels and looks are attributes.
 */
export interface PlotPlane {
  readonly x: (place: number) => number | string;
  readonly y: (height: number) => number | string;
  readonly look: (name: PlotLook) => Attributes;
  /** A box of 100 by 100 that is stretched to the plot. */
  readonly box: Attributes;
  /** What is drawn in pixels round a place, or along the whole width where `x` is `null`. */
  readonly placed: (x: number | null, y: number, look: string | null, content: Content) => Tree;
  /** Marks along the whole width. */
  readonly marks: Plane;
  /** What covers, one above the other, what is behind an outline. */
  readonly papers: readonly Paper[];
}

/** By the names of their classes. */
export type PlotLook =
  | 'joined'
  | 'joined to-plan'
  | 'drop'
  | 'torn'
  | 'break'
  | 'tear'
  | 'zero'
  | 'zero-text'
  | 'line open'
  | Paper
  | `seam ${Paper}`;

type Paper = 'canvas' | 'paper';

/** A box of 100 by 100 that is stretched to the plot. */
export const box = {viewBox: '0 0 100 100', preserveAspectRatio: 'none', overflow: 'visible'};

/** A page's own surface may be transparent, and what is behind an outline must be covered all the same. */
export const plotOnScreen: PlotPlane = {
  x: percent,
  y: percent,
  look: (name) => ({class: name}),
  box,
  placed: (x, y, look, content) =>
    tree(
      'svg',
      {
        class: look,
        part: look && 'mark',
        x: x === null ? null : percent(x),
        y: percent(y),
        overflow: 'visible',
      },
      content,
    ),
  marks: onScreen(),
  papers: ['canvas', 'paper'],
};

/** Marks round the place where they are put, in pixels alone. */
export function onSpot(plane: Plane): Plane {
  return {
    ...plane,
    x: () => 0,
    path: (_place, path, look) => tree('path', {d: path, ...plane.look(look)}),
  };
}
