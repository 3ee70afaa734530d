import {css} from 'lit';

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
  .plane {
    --_columns: minmax(0, 1fr);
    display: grid;
    grid-template-columns: var(--_columns);
    font-size: var(--_body);
  }
  table {
    grid-area: 1 / 1 / 2 / -1;
    min-inline-size: 0;
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
  .row[hidden],
  .grid {
    display: none;
  }
  .head .track,
  .grid {
    container-type: inline-size;
  }

  /* The track: time runs from left to right in every page. */
  .track,
  .grid {
    direction: ltr;
  }
  .track {
    block-size: 1.4em;
  }
  .joined .track {
    block-size: 2.1em;
  }
  .track > svg,
  .grid > svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .axis text {
    fill: var(--_muted);
    font-size: var(--_small);
  }
  .wide {
    display: none;
  }
  @container (min-width: 21.25em) {
    .axis .wide,
    .grid .wide {
      display: inline;
    }
  }
  .tick,
  .rail {
    stroke: var(--_line);
  }
  .tear {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.25;
  }
  .gaps {
    stroke: var(--_surface);
    stroke-width: 3;
  }
  .gaps.canvas {
    stroke: Canvas;
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
    .plane {
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
  @container (min-width: 36em) {
    .plane {
      --_columns: 10.5em minmax(0, 3fr) minmax(0, 5fr);
      column-gap: calc(5 * var(--_space));
    }
    .row {
      column-gap: calc(5 * var(--_space));
    }
    .what {
      grid-column: 3;
    }
    .grid {
      grid-area: 1 / 2;
      display: block;
    }
    .rail,
    .gaps {
      display: none;
    }
  }

  @container (min-width: 56em) {
    ul {
      columns: 2;
      column-gap: calc(8 * var(--_space));
    }
    .plane {
      --_columns: 15.5em minmax(0, 1fr) minmax(0, 1.2fr);
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
    .rail {
      stroke: CanvasText;
      stroke-dasharray: 1 3;
    }
    .axis text {
      fill: CanvasText;
    }
    .gaps {
      stroke: Canvas;
    }
  }
`;
