import {css} from '@lit/reactive-element';

/* The box of the host is the page's: margin, size, place in a grid. */
export const hostStyles = css`
  :host {
    display: block;
    contain: layout style;
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none !important;
  }
`;

/*
 * Inside, nothing of the page counts but what a reader needs to pass through: colour scheme, direction, visibility, and
 * whether it can be clicked.
 *
 * The shield is also the container that the card measures itself against, in its own type size: with larger type a
 * card is as good as narrower. A container has no width of its own, so
 * it is given one for pages that ask (a flex row, a float), and the host may shrink below it.
 *
 * In a page that reads from the right, lines begin at the right, but our words run from the left. The heading is the
 * page's own words and runs as they do.
 */
export const shield = css`
  .shield {
    all: initial;
    display: block;
    color-scheme: inherit;
    direction: inherit;
    visibility: inherit;
    pointer-events: inherit;
    font-size: var(--district-size, medium);
    container-type: inline-size;
    contain-intrinsic-inline-size: 20em;
  }
  p,
  dl,
  dd {
    margin: 0;
  }
  p,
  dt,
  dd,
  .heading {
    direction: ltr;
    unicode-bidi: isolate;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .heading,
  .claim {
    direction: inherit;
    unicode-bidi: plaintext;
  }
  [hidden] {
    display: none;
  }
  .notice {
    margin-block: 0.5em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line);
    border-inline-start: var(--_rule) solid var(--_accent);
    font-size: 0.875em;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
`;
