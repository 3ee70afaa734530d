import {palette} from '../base/palette.ts';
import {escapeHtml} from '../base/escape.ts';
import {OUTCOME_BELOW} from '../time/drawing.ts';
import {markText, pixel, round} from '../time/mark-text.ts';
import type {Column} from '../time/mark-text.ts';
import type {Mark} from '../time/mark.ts';
import type {Tick} from '../time/ticks.ts';
import type {TimelineLayout} from './layout.ts';

// The track of a picture: what the element draws in hundredths is put into pixels here.

export interface Columns {
  readonly full: Column;
  readonly when: Column;
  readonly track: Column;
  readonly text: Column;
  /** The words stand below date and track. */
  readonly isStacked: boolean;
}

const MARGIN = 20;
const GAP = 10;
const WIDE = 560;
/** From here on a track has room for all dates. */
const WIDE_TRACK = 340;
const MUTED = palette.muted.light;
const HAIR = palette.line.light;

export function columnsFor(width: number): Columns {
  const isStacked = width < WIDE;
  const full = {x: MARGIN, width: width - 2 * MARGIN};
  const when = {x: MARGIN, width: isStacked ? 140 : 160};
  const x = when.x + when.width + GAP;
  const track = {x, width: isStacked ? width - MARGIN - x : Math.round(full.width * 0.34)};
  if (isStacked) return {full, when, track, text: full, isStacked};
  const beside = track.x + track.width + 2 * GAP;
  return {full, when, track, text: {x: beside, width: width - MARGIN - beside}, isStacked};
}

/** The dates of the scale. */
export function ticksText(layout: TimelineLayout, track: Column, y: number): string {
  return ticksOn(layout, track)
    .map(
      ({x, text}) =>
        `<text x="${round(pixel(x, track) + 4)}" y="${y}" font-size="12" fill="${MUTED}">${escapeHtml(text)}</text>`,
    )
    .join('\n');
}

/** Their lines, and those of the years that are drawn short. */
export function gridText(layout: TimelineLayout, track: Column, y: number, height: number): string {
  const line = (x: number, look: string) =>
    `<path d="M${round(pixel(x, track))} ${round(y)}v${round(height)}" ${look}/>`;
  return [
    ...ticksOn(layout, track).map(({x}) => line(x, `stroke="${HAIR}"`)),
    ...layout.gaps.flatMap(({start, end}) =>
      [start, end].map((x) => line(x, `stroke="${MUTED}" stroke-dasharray="1 3"`)),
    ),
  ].join('\n');
}

function ticksOn({ticks}: TimelineLayout, track: Column): readonly Tick[] {
  return ticks.filter(({room}) => room === 'any' || track.width >= WIDE_TRACK);
}

/** From a plan to what it came to, and the mark of that. */
export function outcomeText(plan: Mark, later: Mark, track: Column, y: number): string {
  const below = y + OUTCOME_BELOW;
  const from = round(pixel(plan.to, track));
  const path = `M${from} ${y + 6}V${below}H${round(pixel(later.from, track))}`;
  return `<path d="${path}" fill="none" stroke="currentColor"/>\n${markText(later, track, below)}`;
}
