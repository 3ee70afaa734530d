import {css} from 'lit';

/*
 * The words of the figure are words of the page's sentence: its type, its colour, its lines. Nothing else of the page
 * counts, and nothing here is higher than a line of the sentence or wider than the words and their mark.
 *
 * The note stands in the top layer: below its mark or above it, where there is room, and never beyond the window.
 * Browsers that cannot place it so put it at the foot of the window. Nothing is measured in either.
 */
export const figureStyles = css`
  :host {
    display: inline;
    contain: none;
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
  .words {
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
    justify-content: flex-end;
    inline-size: var(--_target);
    block-size: var(--_target);
    min-block-size: 0;
    margin-block: calc(var(--_target) / -2);
    margin-inline: calc(0.5em - var(--_target)) 0;
    color: inherit;
    vertical-align: middle;
  }
  /* The accent is a colour of the note: in the sentence it is not known. */
  .mark:focus-visible {
    outline: 2px solid;
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
  .note {
    position: fixed;
    inset: auto 0 0;
    box-sizing: border-box;
    inline-size: min(26em, 100vw - 16px);
    max-block-size: min(28em, 100vh - 16px);
    display: flex;
    flex-direction: column;
    margin: 8px auto;
  }
  .note:not(:popover-open) {
    display: none;
  }
  .note .card {
    display: block;
    overflow: auto;
    border: 1px solid var(--_line);
    border-inline-start: var(--_rule) solid var(--_accent);
    box-shadow: 0 2px 12px rgb(0 0 0 / 0.15);
  }
  @supports (position-area: block-end) {
    .mark {
      anchor-name: --mark;
    }
    .note {
      inset: auto;
      max-block-size: min(28em, 100% - 8px);
      margin: 2px 8px;
      position-anchor: --mark;
      position-area: block-end span-all;
      position-try: most-block-size flip-block;
    }
  }
  .statement {
    font-size: var(--_body);
    text-wrap: pretty;
  }
  .panel {
    display: block;
    padding-block-end: 0;
  }
  /* Inside a sentence a frame would fall to pieces at each line. */
  .notice {
    margin: 0;
    margin-inline-start: 0.35em;
    padding: 0 0.25em;
    border: 0;
    text-decoration: underline dotted var(--_accent);
    text-underline-offset: 0.25em;
    unicode-bidi: isolate;
  }
  @media print {
    .mark,
    .note {
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
