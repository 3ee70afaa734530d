import type {Language} from '@putuo/data/query';
import type {Bar} from './bar.ts';
import type {BarGroup} from './layout.ts';
import {wordsIn} from './words.ts';

/** One way of drawing, as a small bar and what it means. */
export interface KeyEntry {
  readonly bar: Bar;
  readonly text: string;
}

/** Only for what is drawn; a solid closed bar needs no key. */
export function keyFor(groups: readonly BarGroup[], lang: Language): readonly KeyEntry[] {
  const bars = groups.flatMap(({rows}) => rows.map(({bar}) => bar));
  const words = wordsIn[lang];
  const fills = (['half', 'hatched'] as const).filter((fill) =>
    bars.some((bar) => bar.fill === fill),
  );
  const ends = (['open', 'short', 'soft'] as const).filter((end) =>
    bars.some((bar) => bar.end === end),
  );
  return [
    ...fills.map((fill) => ({bar: sample({fill}), text: words.fills[fill]})),
    ...ends.map((end) => ({bar: sample({end}), text: words.ends[end]})),
  ];
}

function sample(drawn: Partial<Bar>): Bar {
  return {zero: 0, value: 60, fill: 'solid', end: 'closed', ...drawn};
}
