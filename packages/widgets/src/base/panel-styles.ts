import {css} from 'lit';

/*
 * A footnote apparatus: small, quiet, in two columns where there is room for them. Buttons are as high as a finger
 * needs; the one in the source line stands out of its line rather than push it apart.
 */
export const panelStyles = css`
  .source,
  .panel {
    font-size: var(--_small);
    color: var(--_muted);
  }
  .source {
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
  .panel {
    padding-block: calc(2 * var(--_space)) var(--_space);
  }
  .name {
    padding-block-start: calc(2 * var(--_space));
    color: var(--_text);
    font-weight: 600;
  }
  dl {
    padding-block: calc(2 * var(--_space));
  }
  dl + dl,
  .name {
    border-block-start: 1px solid var(--_line);
  }
  .name + dl {
    padding-block-start: 0;
    border: 0;
  }
  dl > div {
    padding-block: 0.125em;
  }
  dd {
    color: var(--_text);
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  .quote {
    display: block;
  }
  .basis {
    color: var(--_muted);
  }
  .date {
    white-space: nowrap;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    padding-block: calc(2 * var(--_space)) var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    border: 1px solid var(--_muted);
    color: var(--_text);
    background: var(--_surface);
    font: inherit;
  }
  @container (min-width: 22em) {
    dl > div {
      display: grid;
      grid-template-columns: 7em 1fr;
      column-gap: calc(3 * var(--_space));
      padding-block: 0;
    }
  }
`;
