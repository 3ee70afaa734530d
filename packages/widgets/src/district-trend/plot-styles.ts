import {css} from '@lit/reactive-element';

/* What is drawn in a trend: as wide as there is room, and as high as the place wants it. */
export const plotStyles = css`
  .plot {
    display: block;
    inline-size: 100%;
    block-size: 10em;
    overflow: visible;
  }
  .joined {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .to-plan {
    stroke-dasharray: 4 3;
  }
  .canvas {
    fill: Canvas;
  }
  .paper {
    fill: var(--_surface);
  }
  .zero {
    stroke: var(--_text);
  }
  .zero-text {
    fill: var(--_muted);
    font-size: var(--_small);
  }
  .drop,
  .break {
    stroke: var(--_muted);
    stroke-dasharray: 1 3;
  }
  .break {
    stroke-dasharray: 6 4;
  }
  .tear {
    fill: none;
    stroke: var(--_text);
  }
  @media (forced-colors: active) {
    .joined,
    .zero,
    .drop,
    .break,
    .tear {
      stroke: CanvasText;
    }
    .paper {
      fill: Canvas;
    }
    .zero-text {
      fill: CanvasText;
    }
  }
`;
