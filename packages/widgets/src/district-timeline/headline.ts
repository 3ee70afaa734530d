import type {Language} from '@putuo/data/query';
import {tree} from '../tree/tree.ts';
import type {Content} from '../tree/tree.ts';
import {headlineOf} from './row.ts';
import type {HeadlinePart, TimelineRow} from './row.ts';

const NO_BREAK = '\u00a0';

/** What a row says beside its date. The number of its source stays with the last word. */
export function headlineTree(row: TimelineRow, lang: Language): Content {
  const {sources, outcome} = row;
  return [
    tree('span', {class: 'headline', part: 'label'}, partsTree(row, lang)),
    sources !== null && tree('span', {class: 'numbers'}, NO_BREAK + sources),
    outcome !== null && [' ', tree('span', {class: 'outcome', part: 'outcome'}, outcome)],
  ];
}

export function partsTree(row: TimelineRow, lang: Language): Content {
  return headlineOf(row, lang).map(partTree);
}

/** Amount and stage are what a reader looks for. */
function partTree({kind, text}: HeadlinePart): Content {
  if (kind === 'name') return text;
  return kind === 'aside'
    ? tree('span', {class: 'aside'}, text)
    : tree('strong', {class: kind, part: kind}, withSign(text));
}

/** A sign such as m² stays with its number; longer units may stand on the next line. */
function withSign(text: string): string {
  return text.replace(/(?<=\d) (?=\S{1,3}$)/, NO_BREAK);
}
