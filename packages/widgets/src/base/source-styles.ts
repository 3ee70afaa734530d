import {css} from '@lit/reactive-element';

/*
 * The source line, and all buttons. Buttons are as high as a finger needs; the one in the line stands out of it rather
 * than push it apart.
 */
export const sourceStyles = css`
  .source {
    font-size: var(--_small);
    color: var(--_muted);
    margin-block-start: calc(2 * var(--_space));
    padding-block-start: calc(1.75 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  button,
  .action {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    color: var(--_accent);
    background: none;
    font: inherit;
    cursor: pointer;
  }
  .source-button {
    margin-block: -4px;
    margin-inline-end: calc(2 * var(--_space));
    font-weight: 600;
  }
  .source-button::after {
    content: '';
    margin-inline: 0.45em 0.25em;
    margin-block-start: -0.25em;
    inline-size: 0.35em;
    block-size: 0.35em;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
  }
  [aria-expanded='true']::after {
    margin-block-start: 0.25em;
    rotate: 225deg;
  }
  :is(button, a):hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .date {
    white-space: nowrap;
  }
`;
