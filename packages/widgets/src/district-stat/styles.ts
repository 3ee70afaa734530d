import {css} from 'lit';

/*
 * The rule on top tells the stage at a glance: solid for what is achieved, half for what is under way, dashed for
 * what is planned, whose number is hollow too. Borders and strokes, because paper and forced colours drop backgrounds.
 *
 * Label and value are one paragraph of inline pieces broken by a line feed: screen readers speak it in one go.
 */
export const statStyles = css`
  .card {
    position: relative;
  }
  .rule {
    position: absolute;
    inset: 0;
    display: flex;
    overflow: hidden;
    border-radius: inherit;
    pointer-events: none;
  }
  .rule::before,
  .rule::after {
    content: '';
    flex: 1;
    border-block-start: var(--_rule) solid;
  }
  .under-way .rule::after,
  .planned .rule::before,
  .planned .rule::after {
    border-block-start-style: dashed;
  }
  .heading {
    margin-block-end: var(--_space);
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .figure {
    text-wrap: pretty;
  }
  .label {
    font-size: var(--_body);
    font-weight: 600;
  }
  .label::after {
    content: '\\A';
    white-space: pre;
  }
  .value {
    font-family: var(--district-number-font, var(--_serif), serif);
    font-size: var(--_unit);
    line-height: 1.15;
  }
  .number {
    --_number: clamp(2em, 13cqi, 3em);
    font-size: var(--district-number-size, calc(var(--_number) / 1.25));
    font-weight: 700;
    letter-spacing: -0.01em;
    white-space: nowrap;
  }
  .medium .number {
    --_number: clamp(1.75em, 11cqi, 3em);
  }
  .long .number {
    --_number: clamp(1.25em, 9cqi, 2.75em);
  }
  .close {
    font-size: 1.6em;
  }
  .planned .number {
    -webkit-text-stroke: 1.25px;
    -webkit-text-fill-color: transparent;
  }
  .when,
  .scope,
  .whole,
  .also,
  .change,
  .claim {
    margin-block-start: var(--_space);
    font-size: var(--_body);
  }
  .when,
  .also,
  .aside {
    color: var(--_muted);
  }
  strong {
    color: var(--_text);
    font-weight: 700;
  }
  .change {
    font-weight: 600;
  }
  .arrow {
    inline-size: 0.65em;
    block-size: 0.65em;
    margin-inline-end: 0.4em;
    fill: var(--_accent);
  }
  .aside {
    font-weight: 400;
  }
  .claim {
    padding-inline-start: calc(2.5 * var(--_space));
    border-inline-start: 2px solid var(--_line);
    text-wrap: pretty;
  }
`;
