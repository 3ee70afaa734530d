import type {Column} from '../time/picture-plane.ts';

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
