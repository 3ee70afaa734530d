import type {Context} from './context.ts';
import {positionIn} from '../evidence/document.ts';
import type {Finding} from '../report/problem.ts';

/** A document that is called complete has no numeral open. */
export function* openNumerals({accounts, documents}: Context): Iterable<Finding> {
  for (const {document, open} of accounts) {
    const entry = documents.get(document.id);
    if (!entry?.seed.complete) continue;
    for (const {start, end} of open) {
      const {line, column} = positionIn(document, start);
      const numeral = document.text.slice(start, end).replace(/\s+/g, ' ');
      const message = `"${numeral}" at ${document.id}:${line}:${column} is open; write the fact that means it, or set it aside`;
      yield {place: entry.at('complete'), message};
    }
  }
}
