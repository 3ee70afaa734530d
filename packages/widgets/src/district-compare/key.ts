import type {Language} from '@putuo/data/query';
import type {Bar} from './bar.ts';
import {compare as wordsIn} from '../wording/generated/words.ts';

/** One way of drawing, as a small bar and what it means. */
export interface KeyEntry {
  readonly bar: Bar;
  readonly text: string;
}

/** Only for what is drawn; a solid closed bar needs no key. */
export function keyFor(bars: readonly Bar[], lang: Language): readonly KeyEntry[] {
  const {fills, ends} = wordsIn[lang];
  const isDrawn = (test: (bar: Bar) => boolean) => bars.some(test);
  return [
    ...(['half', 'hatched'] as const)
      .filter((fill) => isDrawn((bar) => bar.fill === fill))
      .map((fill) => ({bar: sample({fill}), text: fills[fill]})),
    ...(['open', 'short', 'soft'] as const)
      .filter((end) => isDrawn((bar) => bar.end === end))
      .map((end) => ({bar: sample({end}), text: ends[end]})),
  ];
}

function sample(drawn: Partial<Bar>): Bar {
  return {zero: 0, value: 100, fill: 'solid', end: 'closed', ...drawn};
}
