import {css} from '@lit/reactive-element';

/* What timeline and trend have around their drawing: a caption, and a table whose rows are laid out by themselves. */
export const chartStyles = css`
  figure {
    margin: 0;
  }
  figcaption {
    margin-block-end: calc(2 * var(--_space));
    font-weight: 600;
    text-wrap: balance;
  }
  figcaption,
  th,
  td {
    direction: ltr;
    unicode-bidi: isolate;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  table,
  tbody {
    display: block;
  }
`;
