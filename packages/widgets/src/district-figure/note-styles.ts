import {css} from '@lit/reactive-element';
import {panelStyles} from '../base/panel-styles.ts';
import {shield} from '../base/shield.ts';
import {sourceStyles} from '../base/source-styles.ts';
import {tokens} from '../base/tokens.ts';

/*
 * The note stands in the top layer: below its mark or above it, where there is room, and never beyond the window.
 * Browsers that cannot place it so put it at the foot of the window. Nothing is measured in either.
 */
const noteLayout = css`
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
    .mark[aria-expanded='true'] {
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
  .note .panel {
    display: block;
    padding-block-end: 0;
  }
  /* Inside a sentence a frame would fall to pieces at each line. */
  .sentence .notice {
    margin: 0;
    margin-inline-start: 0.35em;
    padding: 0 0.25em;
    border: 0;
    text-decoration: underline dotted var(--_accent);
    text-underline-offset: 0.25em;
    unicode-bidi: isolate;
  }
  @media print {
    .note {
      display: none;
    }
  }
`;

/** What only an opened note, or a notice, needs. */
export const noteStyles = [...tokens, shield, sourceStyles, panelStyles, noteLayout];
