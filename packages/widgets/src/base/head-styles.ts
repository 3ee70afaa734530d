import {css} from '@lit/reactive-element';

/*
 * The rule on top tells the stage at a glance: solid for what is achieved, half for what is under way, dashed for
 * what is planned. Borders, because paper and forced colours drop backgrounds.
 */
export const headStyles = css`
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
`;
