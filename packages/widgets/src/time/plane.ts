import {tree} from '../tree/tree.ts';
import type {Attributes, Tree} from '../tree/tree.ts';

/**
 * Where marks and the lines of a scale are drawn. On the screen nobody knows how wide the track is, so places are in
 * percent of it and looks are classes; in a picture places are pixels and looks are attributes.
 */
export interface Plane {
  /** Of a place in hundredths of the track. */
  readonly x: (place: number) => number | string;
  /** Of a length in hundredths of the track; never nothing, for what has no width is not drawn at all. */
  readonly width: (length: number) => number | string;
  /** The line on which marks stand, in pixels. */
  readonly y: number;
  readonly look: (name: Look) => Attributes;
  /** A path in pixels round a place. */
  readonly path: (place: number, path: string, look: Look) => Tree;
  /** The same some pixels lower. */
  readonly below: (pixels: number) => Plane;
}

/** By the names of their classes. */
export type Look =
  | 'ink'
  | 'ink capped'
  | 'line'
  | 'dash'
  | 'dash edge'
  | 'link'
  | 'tick'
  | 'tick wide'
  | 'year'
  | 'year wide'
  | 'torn';

export function onScreen(y = 0): Plane {
  return {
    x: percent,
    width: (length) => percent(Math.max(length, 0.001)),
    y,
    look: (name) => ({class: name}),
    path: (place, path, look) =>
      tree(
        'svg',
        {x: percent(place), y: y || null, overflow: 'visible'},
        tree('path', {class: look, d: path}),
      ),
    below: (pixels) => onScreen(y + pixels),
  };
}

/** Three decimals are finer than a device pixel of any screen, and keep the markup readable. */
export function percent(place: number): string {
  return `${Math.round(place * 1000) / 1000}%`;
}
