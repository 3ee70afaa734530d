import {css} from '@lit/reactive-element';

/*
 * Label, track and value are columns of one grid, so that all bars share one scale and no width is measured. Narrow
 * cards stack them: first the label above its bar, then the value too.
 *
 * Bars are SVG, which paper and forced colours keep. They are mirrored in pages that read from the right, where zero
 * stands at the right; their words are not.
 */
export const barStyles = css`
  .bars,
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) max-content;
  }
  .list,
  .item {
    display: contents;
  }
  .row,
  .group {
    grid-column: 1 / -1;
  }
  .row {
    grid-template-columns: subgrid;
    font-size: var(--_body);
  }
  .row:focus-visible {
    outline-offset: 0;
  }
  .group {
    margin-block: calc(3 * var(--_space)) var(--_space);
    font-weight: 600;
  }
  .label {
    grid-column: 1 / -1;
    padding-block-start: var(--_space);
    text-wrap: pretty;
  }
  .note + .note::before {
    content: '· ';
  }
  .plot {
    position: relative;
    display: flex;
    align-items: flex-start;
    margin-inline-start: -1px;
    padding-block-end: var(--_space);
    border-inline-start: 1px solid var(--_text);
  }
  .plot > * {
    flex: none;
  }
  /* Room for the open end of a fall. */
  .falls .plot {
    margin-inline-start: 20px;
    border: 0;
  }
  svg {
    overflow: visible;
  }
  .bar,
  pattern {
    color: var(--_accent);
  }
  .bar {
    display: block;
    min-inline-size: 0.1px;
  }
  .patterns {
    position: absolute;
    inline-size: 0;
    block-size: 0;
  }
  .zero {
    position: absolute;
    inset: 0;
    stroke: var(--_text);
  }
  .bar:dir(rtl),
  .zero:dir(rtl) {
    scale: -1 1;
  }
  .short rect {
    width: max(0px, 100% - 6px);
  }
  .soft rect {
    width: max(0px, 100% - 8px);
  }
  .fall.short rect {
    x: 6px;
  }
  .fall.soft rect {
    x: 8px;
  }
  /* What is left of a short bar stays on its side of zero. */
  .soft.bar {
    overflow: hidden;
  }
  .short.bar:not(.solid) {
    clip-path: inset(0 -2px 0 0);
  }
  .fall.short.bar:not(.solid) {
    clip-path: inset(0 0 0 -2px);
  }
  .value,
  .room::after {
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: 12em;
    padding-inline-start: 8px;
    font-weight: 600;
    text-wrap: balance;
  }
  .label,
  .value {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .room {
    grid-column: -2 / -1;
    font-size: var(--_body);
  }
  .open.value,
  .open.room::after {
    padding-inline-start: 24px;
  }
  .room::after {
    content: attr(data-value);
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }
  @container (max-width: 19em) {
    .bars {
      grid-template-columns: minmax(0, 1fr);
    }
    .room {
      display: none;
    }
    .plot {
      flex-wrap: wrap;
      margin-inline: 0 20px;
      border: 0;
    }
    .bars:not(.falls) .bar {
      margin-inline-start: -1px;
      border-left: 1px solid var(--_text);
    }
    .zero {
      inset-block: auto var(--_space);
      block-size: 22px;
    }
    .plot .value {
      order: -1;
      flex: 1 0 100%;
      max-inline-size: 100%;
      padding: 0;
    }
    .falls .value {
      flex-basis: calc(100% + 20px);
      max-inline-size: none;
      margin-inline-start: -20px;
    }
  }
  @container (min-width: 34em) {
    .bars {
      grid-template-columns: fit-content(34%) minmax(0, 1fr) max-content;
    }
    .value,
    .room::after {
      max-inline-size: 17em;
    }
    .label {
      grid-column: 1;
      padding-inline-end: calc(6 * var(--_space));
      padding-block: calc(var(--_space) + (22px - 1lh) / 2) var(--_space);
    }
    .plot {
      padding-block-start: var(--_space);
    }
    .label .note {
      display: block;
    }
    .label .note::before {
      content: none;
    }
  }
  @media (forced-colors: active) {
    .bar,
    pattern {
      color: CanvasText;
    }
    .zero {
      stroke: CanvasText;
    }
  }
`;
