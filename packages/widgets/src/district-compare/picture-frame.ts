import type {CompareRow} from './layout.ts';
import {clearance} from './bar-ends.ts';
import {widthOf} from '../base/text-width.ts';

/** Where things stand in a picture of a given width, in pixels. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly inner: number;
  /** Label over value over bar, where they do not fit side by side. */
  readonly isStacked: boolean;
  /** How wide labels may run. */
  readonly labels: number;
  /** Where the track begins, and how long it is. */
  readonly start: number;
  readonly track: number;
}

/** The track takes what labels and the longest value leave, and is never less than a third. */
export function frameFor(width: number, rows: readonly CompareRow[]): Frame {
  const isStacked = width < 560;
  const left = isStacked ? 16 : 24;
  const right = width - left;
  const inner = right - left;
  const falls = rows.some(({bar}) => bar && bar.value < bar.zero) ? clearance.open : 0;
  if (isStacked) {
    const start = left + falls;
    const track = right - start - clearance.open;
    return {left, right, inner, isStacked, labels: inner, start, track};
  }
  const labels = Math.round(inner * 0.28);
  const start = left + labels + 16 + falls;
  const longest = Math.max(...rows.map(({value}) => widthOf(value) * 14 * 1.1));
  const room = clearance.open + Math.ceil(Math.min(longest, inner * 0.3));
  return {left, right, inner, isStacked, labels, start, track: right - start - room};
}
