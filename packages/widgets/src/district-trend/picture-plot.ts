import {palette} from '../base/palette.ts';
import {markText, pixel, round} from '../time/mark-text.ts';
import type {Column} from '../time/mark-text.ts';
import {TEAR, inFront, slicesOf} from './plot-tree.ts';
import {middleOf} from './plot.ts';
import type {Plot, PlotPoint} from './plot.ts';

// The plot of a picture: what the element draws in hundredths is put into pixels here.

const TEXT = palette.text.light;
const MUTED = palette.muted.light;
const PAPER = palette.surface.light;
const DOTTED = `stroke="${MUTED}" stroke-dasharray="1 3"`;

export function plotText(plot: Plot, track: Column, top: number, height: number): string {
  const yOf = (y: number) => round(top + (y / 100) * height);
  const bottom = round(top + height);
  const down = (x: number, from: number) =>
    `<path d="M${round(pixel(x, track))} ${from}V${bottom}" ${DOTTED}/>`;
  const zero = yOf(plot.zero.y);
  const path = (d: string, dash: string) =>
    d === ''
      ? []
      : [
          `<svg x="${track.x}" y="${round(top)}" width="${track.width}" height="${height}" viewBox="0 0 100 100" ` +
            `preserveAspectRatio="none" overflow="visible"><path d="${d}" fill="none" stroke="currentColor" ` +
            `stroke-width="2" vector-effect="non-scaling-stroke"${dash}/></svg>`,
        ];
  return [
    ...plot.points.map(({mark, y}) => down(middleOf(mark), yOf(y))),
    ...plot.breaks.map((x) => breakText(round(pixel(x, track)), round(top), bottom, zero)),
    ...plot.gaps.flatMap(({start, end}) => [down(start, round(top)), down(end, round(top))]),
    `<path d="M${track.x} ${zero}h${track.width}" stroke="${TEXT}"/>`,
    `<text x="${track.x}" y="${zero - 4}" font-size="12" fill="${MUTED}">0</text>`,
    ...path(plot.line, ''),
    ...path(plot.plannedLine, ' stroke-dasharray="4 3"'),
    ...inFront(plot.points).map((point) => pointText(point, track, yOf(point.y))),
    ...plot.seams.map(
      ({x, y}) =>
        `<path d="M${round(pixel(x, track))} ${round(yOf(y) - 6)}v12" stroke="${PAPER}" stroke-width="2"/>`,
    ),
  ].join('\n');
}

function breakText(x: number, top: number, bottom: number, zero: number): string {
  return (
    `<path d="M${x} ${top}V${bottom}" stroke="${MUTED}" stroke-dasharray="6 4"/>\n` +
    `<path transform="translate(${x} ${zero})" d="${TEAR}" stroke="${TEXT}"/>`
  );
}

function pointText({mark, open}: PlotPoint, track: Column, y: number): string {
  const place = `translate(${round(pixel(middleOf(mark), track))} ${y})`;
  const slices =
    open === 'closed'
      ? ''
      : `\n<path transform="${place}" d="${slicesOf(open)}" fill="none" stroke="currentColor" stroke-width="1.5"/>`;
  return (
    (mark.fill === 'solid' ? '' : paperText(mark, track, y)) + markText(mark, track, y) + slices
  );
}

function paperText({shape, from, to}: PlotPoint['mark'], track: Column, y: number): string {
  const x = round(pixel(from, track));
  return shape === 'dot'
    ? `<circle cx="${x}" cy="${y}" r="4.5" fill="${PAPER}"/>\n`
    : `<rect x="${x}" y="${round(y - 4.5)}" width="${round(pixel(to, track) - x)}" height="9" fill="${PAPER}"/>\n`;
}

/** From each mark to the words of its column. */
export function leadersText({points}: Plot, track: Column, top: number, height: number): string {
  return points
    .map(({mark}, index) => {
      const from = round(pixel(middleOf(mark), track));
      const to = round(pixel(((index + 0.5) / points.length) * 100, track));
      return `<path d="M${from} ${round(top)}L${to} ${round(top + height)}" ${DOTTED}/>`;
    })
    .join('\n');
}
