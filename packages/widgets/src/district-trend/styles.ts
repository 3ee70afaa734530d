import {css} from '@lit/reactive-element';

/* A column under the plot for each figure. */
const inColumns = css`
  .across {
    display: block;
  }
  .track {
    display: none;
  }
  tbody {
    display: grid;
    padding: 0;
    direction: ltr;
    grid-template-columns: repeat(var(--_columns), minmax(0, 1fr));
  }
  .row {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
    grid-row: 1;
    padding-inline: var(--_space);
  }
  :is(.when, .amount) {
    padding-block: 0;
    text-align: center;
    text-wrap: balance;
  }
  .parted {
    grid-column: 1 / -1;
    margin-block: calc(3 * var(--_space)) 0;
  }
`;

/*
 * Where each figure has room for a column, its words stand under the plot, which runs from left to right. Narrower
 * cards turn the plot round: it runs down beside the rows, amounts from left to right. Nothing is measured.
 */
const rowStyles = css`
  table,
  tbody {
    font-size: var(--_body);
  }
  th,
  td {
    display: block;
    padding: 0;
    font-weight: 400;
  }
  .across {
    display: none;
    direction: ltr;
  }
  .leaders {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  .of-1 .plot {
    block-size: 5em;
  }
  .leaders {
    block-size: 1.25em;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    column-gap: calc(3 * var(--_space));
  }
  .when,
  .amount {
    grid-column: 1;
    text-wrap: pretty;
  }
  .when {
    padding-block-start: 0.3em;
  }
  .amount {
    padding-block-end: 0.6em;
  }
  .track {
    position: relative;
    grid-area: 1 / 2 / 3 / 3;
    margin-inline: calc(3 * var(--_space));
    direction: ltr;
  }
  .ladder {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .value {
    font-family: var(--district-number-font, var(--_serif), serif);
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.25;
  }
  .stage {
    font-weight: 600;
    font-style: italic;
  }
  .stage:lang(zh) {
    font-style: normal;
  }
  .when,
  .quiet,
  .numbers,
  .parted,
  .note {
    color: var(--_muted);
  }
  .quiet {
    word-break: keep-all;
  }
  .numbers {
    font-size: var(--_small);
    white-space: nowrap;
  }
  .parted {
    display: block;
    margin-block: var(--_space) calc(2 * var(--_space));
    padding-inline-start: calc(2.5 * var(--_space));
    border-inline-start: 2px dotted var(--_muted);
  }
  .parted,
  .note {
    font-size: var(--_small);
    text-wrap: pretty;
  }
  .parted td {
    max-inline-size: 40em;
  }
  .note {
    margin-block-start: calc(2 * var(--_space));
  }
  .away {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  tbody {
    padding-block-start: 1em;
  }

  .of-1 {
    --_columns: 1;
  }
  .of-2 {
    --_columns: 2;
  }
  .of-3 {
    --_columns: 3;
  }
  .of-4 {
    --_columns: 4;
  }
  .of-5 {
    --_columns: 5;
  }
  .of-6 {
    --_columns: 6;
  }
`;

/* As many columns as there is room for. */
const roomStyles = css`
  @container (min-width: 26em) {
    .small {
      ${inColumns}
    }
  }
  @container (min-width: 42em) {
    .medium {
      ${inColumns}
    }
  }
`;

const pageStyles = css`
  /* The columns stand as the plot does, from left to right; what is said below begins where the page's lines begin. */
  :host(:dir(rtl)) .parted {
    direction: rtl;
  }
  @media print {
    .row {
      break-inside: avoid;
    }
  }
`;

export const trendStyles = [rowStyles, roomStyles, pageStyles];
