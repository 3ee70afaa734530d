import {palette} from '../base/palette.ts';
import {inPicture, onScreen, percent, pixel, round} from '../time/plane.ts';
import type {Column, Plane} from '../time/plane.ts';
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
  readonly papers: readonly ('canvas' | 'paper')[];
}

/** The part of a picture that a plot takes, in pixels. */
export interface PlotBox extends Column {
  readonly top: number;
  readonly height: number;
}

const MUTED = palette.muted.light;
const JOINED = {fill: 'none', stroke: 'currentColor', 'stroke-width': 2};
const PAPER = {fill: palette.surface.light};

/** Looks by the names of their classes, as a picture has them. */
const looks = {
  joined: JOINED,
  'joined to-plan': {...JOINED, 'stroke-dasharray': '4 3'},
  drop: {stroke: MUTED, 'stroke-dasharray': '1 3'},
  torn: {stroke: MUTED, 'stroke-dasharray': '1 3'},
  break: {stroke: MUTED, 'stroke-dasharray': '6 4'},
  tear: {stroke: palette.text.light},
  zero: {stroke: palette.text.light},
  'zero-text': {fill: MUTED, 'font-size': 12},
  'line open': {fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5},
  canvas: PAPER,
  paper: PAPER,
  'seam canvas': PAPER,
  'seam paper': PAPER,
} as const;

export type PlotLook = keyof typeof looks;

const box = {viewBox: '0 0 100 100', preserveAspectRatio: 'none', overflow: 'visible'};

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

export function plotInPicture({x, width, top, height}: PlotBox): PlotPlane {
  const xOf = (place: number) => pixel(place, {x, width});
  const yOf = (place: number) => round(top + (place / 100) * height);
  return {
    x: xOf,
    y: yOf,
    look: (name) => looks[name],
    box: {...box, x, y: round(top), width, height},
    placed: (place, y, _look, content) =>
      tree('g', {transform: `translate(${place === null ? 0 : xOf(place)} ${yOf(y)})`}, content),
    marks: inPicture({x, width}, 0),
    papers: ['paper'],
  };
}

/** Marks round the place where they are put, in pixels alone. */
export function onSpot(plane: Plane): Plane {
  return {
    ...plane,
    x: () => 0,
    path: (_place, path, look) => tree('path', {d: path, ...plane.look(look)}),
  };
}
