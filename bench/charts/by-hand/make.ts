/** What the pages made by hand share: short ways to make nodes, and one style sheet for all of a page. */
type Attributes = Readonly<Record<string, string | number>>;

const svgTags = new Set(['svg', 'circle', 'line', 'path', 'pattern', 'rect', 'text']);

export function make(tag: string, attributes: Attributes = {}, ...children: (Node | string)[]) {
  const element = svgTags.has(tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, String(attributes[name]));
  element.append(...children);
  return element;
}

/** A path in pixels at a place in percent: only a picture of its own can be put there. */
export const pathAt = (x: number, y: number | string, look: string, d: string) =>
  make('svg', {x: `${x}%`, y, overflow: 'visible'}, make('path', {class: look, d}));

/** Frame and sources of a card; what the button opens is made when it is pressed. */
export function card(name: string, content: readonly Node[], sources: readonly (Node | string)[]) {
  const button = make('button', {type: 'button', 'aria-expanded': 'false'}, 'Source');
  button.addEventListener('click', disclose);
  const line = make('p', {class: 'source'}, button, ' ', ...sources);
  return make('div', {class: 'card', role: 'group', 'aria-label': name}, ...content, line);
}

/** A document that is cited: its date is not broken. */
export const cited = (title: string, date: string): readonly (Node | string)[] => [
  title,
  make('span', {class: 'date'}, date),
];

export function disclose({currentTarget}: Event): void {
  if (!(currentTarget instanceof Element)) return;
  const isOpen = currentTarget.getAttribute('aria-expanded') === 'true';
  currentTarget.setAttribute('aria-expanded', String(!isOpen));
  if (isOpen) currentTarget.parentElement?.nextElementSibling?.remove();
  else currentTarget.parentElement?.after(make('div', {}, currentTarget.textContent));
}

/** Arrow keys go from mark to mark, each of which can have the focus. */
export function rove(event: Event): void {
  if (!(event instanceof KeyboardEvent) || !(event.target instanceof Element)) return;
  const {target, key} = event;
  const next = key === 'ArrowDown' ? target.nextElementSibling : target.previousElementSibling;
  if (key.startsWith('Arrow') && next instanceof HTMLElement) next.focus();
}

const cardStyles = `
  .card { box-sizing: border-box; padding: 12px 14px 10px; border-top: 3px solid; color: #1a1a18; background: #fff;
    font: 16px/1.4 'Helvetica Neue', 'Segoe UI', Roboto, 'Noto Sans', sans-serif; overflow-wrap: anywhere }
  .card p, .card figure { margin: 0 }
  .card button { border: 0; padding: 0; color: #0b5a70; background: none; font: inherit; font-weight: 600 }
  .source { margin-top: 8px; padding-top: 7px; border-top: 1px solid #d6d2ca; color: #5f5b54; font-size: 13px }
  .date { white-space: nowrap }
  figcaption { margin-bottom: 12px; font-weight: 600 }
  svg { overflow: visible }
  .aside { color: #5f5b54; font-weight: 400 }
  .small { color: #5f5b54; font-size: 13px }
  .ink { fill: #0b5a70 }
  .line, .dash { fill: none; stroke: #0b5a70; stroke-width: 1.5 }
  .dash { stroke-dasharray: 4 2.5 }
`;

/** Puts as many of `one` into a page as are wanted, as the other libraries do. */
export function putBy(one: () => Node, styles: string): void {
  document.head.append(make('style', {}, cardStyles + styles));
  globalThis.put = (main, count) => {
    main.append(...Array.from({length: count}, one));
  };
}
