import {css} from '@lit/reactive-element';

/*
 * The number of a plan is hollow: a stroke, because paper and forced colours drop backgrounds.
 *
 * Label and value are one paragraph of inline pieces and a line break: screen readers speak it in one go.
 */
export const statStyles = css`
  .label {
    font-size: var(--_body);
    font-weight: 600;
    line-height: 1.3;
  }
  .value {
    font-family: var(--district-number-font, var(--_serif), serif);
    font-size: var(--_unit);
    font-weight: 400;
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
