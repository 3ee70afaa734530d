import {palette} from '../base/palette.ts';
import {inPicture, pixel, round} from '../time/picture-plane.ts';
import type {Column} from '../time/picture-plane.ts';
import {tree} from '../tree/tree.ts';
import type {Attributes} from '../tree/tree.ts';
import {box} from './plot-plane.ts';
import type {PlotLook, PlotPlane} from './plot-plane.ts';

/** The part of a picture that a plot takes, in pixels. */
export interface PlotBox extends Column {
  readonly top: number;
  readonly height: number;
}

const MUTED = palette.muted.light;
const JOINED = {fill: 'none', stroke: 'currentColor', 'stroke-width': 2};
const PAPER = {fill: palette.surface.light};

const looks: Readonly<Record<PlotLook, Attributes>> = {
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
