import {css} from '@lit/reactive-element';
import {headStyles} from './head-styles.ts';
import {hostStyles, shield} from './shield.ts';
import {sourceStyles} from './source-styles.ts';
import {tokens} from './tokens.ts';

const print = css`
  @media print {
    .shield {
      color-scheme: light;
    }
    .card {
      break-inside: avoid;
    }
    .source-button::after {
      display: none;
    }
    .source-button {
      color: inherit;
    }
  }
`;

export const frameStyles = [hostStyles, tokens, shield, headStyles, sourceStyles, print];
