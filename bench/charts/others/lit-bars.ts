import {scaleBand, scaleLinear} from 'd3-scale';
import {LitElement, css, html, svg} from 'lit';
import {bars} from '../shown.ts';

/** Bars as d3 and Lit draw them when nobody asks for more. */
class LitBars extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    rect {
      fill: #0b5a70;
    }
    text {
      font: 15px sans-serif;
    }
  `;

  static override properties = {bars: {attribute: false}};

  bars: typeof bars = bars;

  override render() {
    const x = scaleLinear([0, Math.max(...this.bars.map(({value}) => value))], [340, 520]);
    const y = scaleBand(
      this.bars.map(({id}) => id),
      [0, 160],
    ).padding(0.2);
    return html`<svg width="640" height="160">
      ${this.bars.map(
        ({id, label, value, words}) =>
          svg`<text y=${y(id) ?? 0} dy="1em">${label}</text>
            <rect x="340" y=${y(id) ?? 0} width=${x(value) - 340} height=${y.bandwidth()} />
            <text x=${x(value)} y=${y(id) ?? 0} dx="6" dy="1em">${words}</text>`,
      )}
    </svg>`;
  }
}

customElements.define('lit-bars', LitBars);
globalThis.put = (main, count) => {
  main.append(...Array.from({length: count}, () => document.createElement('lit-bars')));
};
