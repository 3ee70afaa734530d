import {css} from '@lit/reactive-element';

/*
 * A chronology: date, track, words. The track is a column where there is room for one, with the lines of the scale
 * through all rows; else it shares a line with the date, or has one to itself, and the words run below.
 *
 * Nothing is measured: what is on a track stands at a percentage of it, and words flow.
 */
export const timelineStyles = css`
  ul {
    margin: 0;
    padding: 0;
  }
  li {
    direction: ltr;
    unicode-bidi: isolate;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  thead {
    display: block;
  }
  table {
    --_columns: minmax(0, 1fr);
    position: relative;
    isolation: isolate;
    font-size: var(--_body);
  }
  .row {
    display: grid;
    grid-template-columns: var(--_columns);
    padding-block: calc(1.5 * var(--_space));
    break-inside: avoid;
  }
  th,
  td {
    padding: 0;
    font-weight: 400;
  }
  .when {
    font-weight: 600;
  }
  .row[hidden] {
    display: none;
  }

  /* The track: time runs from left to right in every page. Marks stand on the middle of its first line. */
  .track {
    direction: ltr;
    block-size: 1.4em;
  }
  .joined .track {
    block-size: 2.1em;
  }
  .track > svg {
    display: block;
    inline-size: 100%;
    block-size: 0.7em;
    margin-block-start: 0.7em;
    overflow-x: clip;
    overflow-y: visible;
  }
  .track > .rail {
    margin-block-start: calc(0.7em - 1px);
    border-block-start: 1px solid var(--_line);
  }
  .track > .axis {
    block-size: 100%;
    margin: 0;
    overflow: hidden;
  }
  .year {
    fill: var(--_muted);
    font-size: var(--_small);
  }
  .wide,
  .torn {
    display: none;
  }
  .tick,
  line.rail {
    stroke: var(--_line);
  }
  .tear {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.25;
  }
  .link {
    stroke: var(--_accent);
    stroke-width: 1;
  }
  .dots {
    stroke: var(--_muted);
    stroke-width: 3;
    stroke-linecap: round;
  }

  /* Words */
  .what {
    text-wrap: pretty;
  }
  .amount {
    font-weight: 700;
  }
  .stage {
    white-space: nowrap;
    font-weight: 600;
    font-style: italic;
  }
  .stage:lang(zh),
  .pause .what:lang(zh) {
    font-style: normal;
  }
  .again {
    color: var(--_muted);
    font-weight: 400;
  }
  .aside {
    color: var(--_muted);
    font-weight: 400;
    word-break: keep-all;
  }
  .numbers {
    color: var(--_muted);
    font-size: var(--_small);
    white-space: nowrap;
  }
  .outcome {
    display: block;
  }
  .outcome,
  .pause .what {
    color: var(--_muted);
  }
  .pause .what {
    font-style: italic;
  }
  .more {
    text-align: start;
    font-weight: 600;
  }
  .undated {
    margin-block-start: calc(4 * var(--_space));
    font-size: var(--_body);
  }
  .undated-title {
    font-weight: 600;
  }
  li {
    list-style: none;
    break-inside: avoid;
    padding-block-start: var(--_space);
  }
  .away {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* Date and track share a line. */
  @container (min-width: 18em) {
    table {
      --_columns: 8.5em minmax(0, 1fr);
    }
    .row {
      column-gap: calc(2 * var(--_space));
    }
    .what {
      grid-column: 1 / -1;
    }
    .head .track,
    .fold .track {
      grid-column: 2;
    }
  }
  /* The track has a column of its own, which the lines of the scale fill behind all rows. */
  @container (min-width: 36em) {
    table {
      --_track: calc((100% - 10.5em - 10 * var(--_space)) * 3 / 8);
      --_columns: 10.5em var(--_track) minmax(0, 1fr);
    }
    .row {
      column-gap: calc(5 * var(--_space));
    }
    .what {
      grid-column: 3;
    }
    .track > .axis {
      position: absolute;
      z-index: -1;
      inline-size: var(--_track);
      block-size: calc(100% - 1.5 * var(--_space));
    }
    .torn {
      display: inline;
    }
    .track > .rail {
      margin-block-start: 0.7em;
      border: 0;
    }
    line.rail {
      display: none;
    }
  }

  @container (min-width: 56em) {
    ul {
      columns: 2;
      column-gap: calc(8 * var(--_space));
    }
    table {
      --_track: calc((100% - 15.5em - 10 * var(--_space)) / 2.2);
      --_columns: 15.5em var(--_track) minmax(0, 1fr);
    }
  }

  /* Where the track is 21 em wide. Of a card with thrice the padding dates still stand apart. */
  @container (30.25em <= width < 36em) or (width >= 62.5em) {
    .wide {
      display: inline;
    }
  }

  @media print {
    .card {
      break-inside: auto;
    }
    .row[hidden] {
      display: grid;
    }
    ul[hidden] {
      display: block;
    }
    .fold,
    .more {
      display: none !important;
    }
  }
  @media (forced-colors: active) {
    .link,
    .dots,
    .tear {
      stroke: CanvasText;
    }
    .tick,
    line.rail {
      stroke: CanvasText;
      stroke-dasharray: 1 3;
    }
    .track > .rail {
      border-block-start: 1px dotted CanvasText;
    }
    .year {
      fill: CanvasText;
    }
  }
`;
