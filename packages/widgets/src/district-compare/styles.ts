import {css} from '@lit/reactive-element';
import {barStyles} from './bar-styles.ts';
import {tableStyles} from './table-styles.ts';

/* What stands above and below the bars: caption, key and reasons. */
const wordStyles = css`
  .chart {
    margin: 0;
  }
  figcaption {
    direction: ltr;
    unicode-bidi: isolate;
  }
  figcaption,
  li {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  figcaption {
    margin-block-end: calc(3 * var(--_space));
  }
  .title {
    display: block;
    font-weight: 600;
    text-wrap: balance;
  }
  .deck,
  .note {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .deck + .deck::before {
    content: '· ';
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(5 * var(--_space));
    margin: calc(2 * var(--_space)) 0 0;
    padding: 0;
    color: var(--_muted);
    font-size: var(--_small);
    list-style: none;
  }
  .key li {
    display: flex;
    align-items: start;
  }
  .sample {
    flex: none;
    inline-size: 28px;
    margin-block: calc((1lh - 22px) / 2);
    margin-inline-end: 24px;
  }
  .reason {
    margin-block-start: var(--_space);
    color: var(--_muted);
    font-size: var(--_small);
    text-wrap: pretty;
  }
  .key + .reason,
  .bars + .reason {
    margin-block-start: calc(3 * var(--_space));
  }
  .not-comparable {
    color: var(--_text);
    font-size: inherit;
  }
  .reason + table {
    margin-block-start: calc(3 * var(--_space));
  }
  .chart .source-button {
    margin-block-start: calc(2 * var(--_space));
    font-size: var(--_small);
  }
  @container (min-width: 34em) {
    .sample:not(.open) {
      margin-inline-end: 8px;
    }
  }
  @media print {
    .chart .source-button {
      display: none;
    }
  }
`;

export const compareStyles = [wordStyles, barStyles, tableStyles];
