import {textOf} from '../tree/text.ts';
import {sourcesTree} from './source-tree.ts';
import type {Sources} from './sources.ts';

export function sourcesHtml(sources: Sources): string {
  return textOf(sourcesTree(sources));
}
