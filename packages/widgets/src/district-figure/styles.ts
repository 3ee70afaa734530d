import {css} from '@lit/reactive-element';

/*
 * The words of the figure are words of the page's sentence: its type, its colour, its lines. Nothing else of the page
 * counts, and nothing here is higher than a line of the sentence or wider than the words and their mark.
 */
export const figureStyles = css`
  :host([hidden]) {
    display: none !important;
  }
  /* The locale chooses the face of a generic family: another one here would raise the line. */
  .sentence {
    all: initial;
    -webkit-locale: inherit;
    color: inherit;
    color-scheme: inherit;
    direction: inherit;
    font: inherit;
    pointer-events: inherit;
    visibility: inherit;
  }
  .words[lang] {
    font-family: inherit;
    line-break: auto;
  }
  .end {
    white-space: nowrap;
  }
  /* The target reaches back over the figure's own words, so that it takes no room and covers no other link. */
  .mark {
    --_target: max(24px, 0.6em);
    position: relative;
    inset-block-start: -0.32em;
    display: inline-flex;
    align-items: center;
    justify-content: flex-end;
    inline-size: var(--_target);
    block-size: var(--_target);
    min-block-size: 0;
    padding: 0;
    border: 0;
    margin-block: calc(var(--_target) / -2);
    margin-inline: calc(0.5em - var(--_target)) 0;
    color: inherit;
    background: none;
    font: inherit;
    vertical-align: middle;
    cursor: pointer;
  }
  /* The accent is a colour of the note: in the sentence it is not known. */
  .mark:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  svg {
    inline-size: 0.45em;
    block-size: 0.45em;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-width: 1.25;
  }
  .citation {
    display: none;
  }
  @media print {
    .mark {
      display: none;
    }
    .citation {
      display: inline;
      font: inherit;
      font-size: 0.75em;
      font-weight: 400;
    }
  }
`;
