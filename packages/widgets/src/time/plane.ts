import {palette} from '../base/palette.ts';
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

/** A part of a picture, in pixels. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

const OUTLINE = {fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5};
const DASHED = {...OUTLINE, 'stroke-dasharray': '2.5 2'};

/** Looks by the names of their classes, as a picture has them. */
const looks = {
  ink: {fill: 'currentColor'},
  'ink capped': {fill: 'currentColor', stroke: 'currentColor', 'stroke-width': 3},
  line: OUTLINE,
  dash: DASHED,
  'dash edge': DASHED,
  link: {stroke: 'currentColor'},
  tick: {stroke: palette.line.light},
  'tick wide': {stroke: palette.line.light},
  year: {fill: palette.muted.light, 'font-size': 12},
  'year wide': {fill: palette.muted.light, 'font-size': 12},
  torn: {stroke: palette.muted.light, 'stroke-dasharray': '1 3'},
} as const;

export type Look = keyof typeof looks;

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

export function inPicture(track: Column, y: number): Plane {
  return {
    x: (place) => pixel(place, track),
    width: (length) => Math.max(round((length / 100) * track.width), 0.1),
    y,
    look: (name) => looks[name],
    path: (place, path, look) =>
      tree('path', {
        transform: `translate(${pixel(place, track)} ${y})`,
        d: path,
        ...looks[look],
      }),
    below: (pixels) => inPicture(track, y + pixels),
  };
}

/** Three decimals are finer than a device pixel of any screen, and keep the markup readable. */
export function percent(place: number): string {
  return `${Math.round(place * 1000) / 1000}%`;
}

export function pixel(place: number, track: Column): number {
  return round(track.x + (place / 100) * track.width);
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
