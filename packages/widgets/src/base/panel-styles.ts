import {css} from '@lit/reactive-element';

/*
 * A footnote apparatus: small, quiet, in two columns where there is room for them. Adopted when a panel is made. Paper
 * has no button to press: what the panel says is printed, controls are not.
 */
export const panelStyles = css`
  .panel {
    font-size: var(--_small);
    color: var(--_muted);
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
  dd .basis {
    color: var(--_muted);
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
  @media print {
    .panel[hidden] {
      display: block;
    }
    .actions,
    .copied,
    textarea {
      display: none;
    }
  }
`;
