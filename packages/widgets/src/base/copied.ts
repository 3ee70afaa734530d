import {citeFull} from '@putuo/data/query';
import type {Fact, Language} from '@putuo/data/query';

// What a reader copies. Loaded when the panel opens: few open one, and a page may have a thousand.

export {pasteText} from './paste.ts';

/** Each source of these facts once, on a line of its own. */
export function citations(facts: readonly Fact[], lang: Language): string {
  return [...new Set(facts.map((fact) => citeFull(fact, lang)))].join('\n');
}
