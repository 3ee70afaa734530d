import {tree} from '../tree/tree.ts';
import type {Content, Tree} from '../tree/tree.ts';
import {compare as wordsIn} from '../wording/generated/words.ts';
import type {CompareLayout} from './layout.ts';

/** What is compared, and what all figures share. */
export function captionTree({title, deck}: CompareLayout, id: string | null = null): Tree {
  return tree(
    'figcaption',
    {id, part: 'caption'},
    tree('b', {class: 'title'}, title),
    deck.map((text) => [' ', tree('small', {class: 'deck'}, text)]),
  );
}

/** Why figures do not, or not simply, compare. */
export function reasonsTree({verdict, reasons, lang}: CompareLayout): Content {
  const isUnlike = verdict === 'not-comparable';
  const lines = isUnlike ? [wordsIn[lang].notComparable, ...reasons] : reasons;
  return lines.map((text, at) =>
    tree(
      'p',
      {class: isUnlike && at === 0 ? 'reason not-comparable' : 'reason', part: 'reason'},
      text,
    ),
  );
}
