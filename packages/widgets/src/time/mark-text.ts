import {drawingOf} from './drawing.ts';
import type {Paint} from './drawing.ts';
import type {Mark} from './mark.ts';

// Marks as SVG text, for the file that a reader downloads. Elements render the same drawing as a template.

/** A part of a picture, in pixels. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

export function markText(mark: Mark, track: Column, y: number): string {
  const {spans, glyphs} = drawingOf(mark);
  return [
    ...spans.map(({from, to, y: top, height, paint}) => {
      const [x, end] = [round(pixel(from, track)), round(pixel(to, track))];
      return height > 0
        ? `<rect x="${x}" y="${y + top}" width="${round(end - x)}" height="${height}" ${look(paint)}/>`
        : `<path d="M${x} ${y + top}H${end}" ${look(paint)}/>`;
    }),
    ...glyphs.map(({x, path, paint}) => {
      const place = `translate(${round(pixel(x, track))} ${y})`;
      return `<path transform="${place}" d="${path}" ${look(paint)}/>`;
    }),
  ].join('\n');
}

export function look(paint: Paint): string {
  if (paint === 'ink') return 'fill="currentColor"';
  const dash = paint === 'dash' ? ' stroke-dasharray="2.5 2"' : '';
  return `fill="none" stroke="currentColor" stroke-width="1.5"${dash}`;
}

export function pixel(x: number, track: Column): number {
  return track.x + (x / 100) * track.width;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
