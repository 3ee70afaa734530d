import type {Language} from '@putuo/data/query';
import {escapeHtml} from '../tree/escape.ts';
import {textOf} from '../tree/text.ts';
import type {Content} from '../tree/tree.ts';
import {palette} from './palette.ts';
import type {Sources} from './sources.ts';
import {linesOf} from './text-lines.ts';
import {base as wordsIn} from '../wording/generated/words.ts';

/** A piece of a picture that knows how high it is before it knows where it stands. */
export interface Block {
  readonly height: number;
  readonly drawn: (y: number) => string;
}

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly muted?: boolean;
  readonly x?: number;
  readonly isCentred?: boolean;
  /** In pixels; longer texts go on in a line below. */
  readonly width: number;
}

export interface SheetOptions {
  readonly title: string;
  readonly lang: Language;
  readonly width: number;
  readonly margin: number;
  /** What the drawing refers to: patterns. */
  readonly definitions?: string;
}

const FONT =
  'Helvetica Neue, Segoe UI, Roboto, Noto Sans, Arial, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif';

/** The whole picture: a file that needs no page, no styles and no script around it, named by its title. */
export function sheet(block: Block, options: SheetOptions): string {
  const {title, lang, width, margin, definitions} = options;
  const height = block.height + 2 * margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title" lang="${lang}" color="${palette.accent.light}" font-family="${FONT}">`,
    `<title id="title">${escapeHtml(title)}</title>`,
    ...(definitions === undefined ? [] : [`<defs>${definitions}</defs>`]),
    `<rect width="100%" height="100%" fill="${palette.surface.light}"/>`,
    block.drawn(margin),
    '</svg>',
    '',
  ].join('\n');
}

export function space(height: number): Block {
  return {height, drawn: () => ''};
}

export function textBlock(text: string, style: TextStyle): Block {
  const {size, bold = false, muted = false, x = 0, isCentred = false, width} = style;
  const lines = linesOf(text, width / size / (bold ? 1.06 : 1));
  const step = Math.round(size * 1.35);
  const place = isCentred ? `x="${x + width / 2}" text-anchor="middle"` : `x="${x}"`;
  const look = `font-size="${size}" fill="${palette[muted ? 'muted' : 'text'].light}"${bold ? ' font-weight="700"' : ''}`;
  return {
    height: lines.length * step,
    drawn: (y) =>
      lines
        .map((line, index) => {
          const baseline = Math.round(y + index * step + size * 1.05);
          return `<text ${place} y="${baseline}" ${look}>${escapeHtml(line)}</text>`;
        })
        .join('\n'),
  };
}

/** One shape a line, so that a change is seen in the line that it changes. */
export function shapesText(shapes: readonly Content[]): string {
  return shapes
    .map((shape) => textOf(shape, 'svg'))
    .filter(Boolean)
    .join('\n');
}

/** At the foot: the documents that state what is drawn. */
export function sourceBlock({lang, titles}: Sources, x: number, width: number): Block {
  const {source, colon, comma, list} = wordsIn[lang];
  const texts = titles.map(({number, title, date}) =>
    [number, date === null ? title : title + comma + date].filter(Boolean).join(' '),
  );
  return textBlock(source + colon + texts.join(list), {size: 12, muted: true, x, width});
}

/** One below the other. */
export function stacked(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, {height}) => sum + height, 0),
    drawn: (top) => {
      let y = top;
      const texts: string[] = [];
      for (const block of blocks) {
        texts.push(block.drawn(y));
        y += block.height;
      }
      return texts.filter(Boolean).join('\n');
    },
  };
}

/** On the same height. */
export function beside(blocks: readonly Block[]): Block {
  return {
    height: Math.max(...blocks.map(({height}) => height)),
    drawn: (y) =>
      blocks
        .map((block) => block.drawn(y))
        .filter(Boolean)
        .join('\n'),
  };
}
