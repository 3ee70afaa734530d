import {css} from 'lit';
import {headStyles} from './head-styles.ts';
import {panelStyles} from './panel-styles.ts';
import {shield} from './shield.ts';
import {tokens} from './tokens.ts';

/* Paper has no button to press: what the panel says is printed, controls are not. Forced colours come last. */
const print = css`
  @media print {
    .shield {
      color-scheme: light;
    }
    .card {
      break-inside: avoid;
    }
    .panel[hidden] {
      display: block;
    }
    .actions,
    .copied,
    textarea,
    .source-button::after {
      display: none;
    }
    .source-button {
      color: inherit;
    }
  }
`;

export const frameStyles = [tokens, shield, headStyles, panelStyles, print];
