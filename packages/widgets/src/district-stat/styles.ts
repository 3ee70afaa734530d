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
  .planned .rule::before {
    border-block-start-style: dashed;
  }
  .planned .rule::after {
    content: none;
  }
  .heading {
    margin-block-end: var(--_space);
    font-family: var(--district-number-font, var(--_serif), serif);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .label {
    font-size: var(--_body);
    font-weight: 600;
    line-height: 1.3;
  }
  .label::after {
    content: '\\A';
    white-space: pre;
  }
  .value {
    font-family: var(--district-number-font, var(--_serif), serif);
    font-size: var(--_unit);
    line-height: 1.25;
  }
  .number {
    --_number: clamp(2em, 13cqi, 3.5em);
    font-size: var(--district-number-size, calc(var(--_number) / 1.25));
    font-weight: 700;
    white-space: nowrap;
  }
  .medium .number {
    --_number: clamp(1.75em, 11cqi, 3.25em);
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
  @media (forced-colors: active) {
    .planned .number {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
  .when,
  .scope,
  .whole,
  .also,
  .change,
  .claim {
    margin-block-start: var(--_space);
    font-size: var(--_body);
    text-wrap: pretty;
  }
  .figure,
  .change {
    text-wrap: balance;
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
    color: var(--_accent);
    fill: currentColor;
    forced-color-adjust: auto;
  }
  .aside {
    font-weight: 400;
  }
  .claim {
    padding-inline-start: calc(2.5 * var(--_space));
    border-inline-start: 2px solid var(--_line);
  }
`;
