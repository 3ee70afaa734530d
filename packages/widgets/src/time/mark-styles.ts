import {css} from '@lit/reactive-element';

/* Marks are SVG, which paper and forced colours keep: filled, or an outline that is whole or dashed. */
export const markStyles = css`
  .ink {
    fill: var(--_accent);
  }
  .line,
  .dash {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .dash {
    stroke-dasharray: 2.5 2;
  }
  .dash.edge {
    stroke-dasharray: 4 2.5;
  }
  .capped {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .torn {
    stroke: var(--_muted);
    stroke-dasharray: 1 3;
  }
  @media (forced-colors: active) {
    .ink {
      fill: CanvasText;
    }
    .line,
    .dash,
    .capped,
    .torn {
      stroke: CanvasText;
    }
  }
`;
