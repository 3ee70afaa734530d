import {palette} from '../base/palette.ts';
import {tree} from '../tree/tree.ts';
import type {Attributes} from '../tree/tree.ts';
import type {Look, Plane} from './plane.ts';

/** A part of a picture, in pixels. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

const OUTLINE = {fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5};
const DASHED = {...OUTLINE, 'stroke-dasharray': '2.5 2'};

const looks: Readonly<Record<Look, Attributes>> = {
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
};

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

export function pixel(place: number, track: Column): number {
  return round(track.x + (place / 100) * track.width);
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
