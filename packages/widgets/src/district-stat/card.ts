import {tree} from '../tree/tree.ts';
import type {Content, Tree} from '../tree/tree.ts';
import type {StatLayout, StatLine, StatPart} from './layout.ts';

/** Label and value, one paragraph: screen readers speak it in one go. */
export function figureTree({label, parts, length}: StatLayout): Tree {
  return tree(
    'p',
    {class: 'figure'},
    tree('span', {class: 'label', part: 'label'}, label),
    tree('br', {}),
    tree('b', {class: `value ${length}`, part: 'value'}, parts.map(partTree)),
  );
}

/** Space between pieces stays text, so that the value is copied and spoken as words. */
function partTree({type, text, close}: StatPart): Content {
  return type === 'literal'
    ? text
    : tree('span', {class: close ? `${type} close` : type, part: type}, text);
}

/** `mark` stands in front of the words. */
export function lineTree({kind, lead, text, aside}: StatLine, mark: Content = null): Tree {
  return tree(
    'p',
    {class: kind, part: kind},
    mark,
    lead !== undefined && tree('strong', {part: 'stage'}, lead),
    text,
    aside !== undefined && tree('span', {class: 'aside'}, aside),
  );
}

export function arrowTree({direction}: StatLine): Content {
  return (
    direction &&
    tree(
      'svg',
      {class: 'arrow', part: 'arrow', viewBox: '0 0 10 10', 'aria-hidden': 'true'},
      tree('path', {d: direction === 'up' ? 'M5 1 10 9.5H0z' : 'M5 9.5 0 1h10z'}),
    )
  );
}
