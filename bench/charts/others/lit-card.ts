import {LitElement, css, html} from 'lit';

/** The words of the card in a bare Lit element: what the library itself costs. */
class LitCard extends LitElement {
  static override styles = css`
    :host {
      display: block;
      padding: 12px 14px;
      border-top: 3px solid;
    }
    .value {
      font-size: 20px;
    }
    b {
      font-size: 56px;
    }
    p {
      margin: 4px 0 0;
    }
  `;

  static override properties = {figure: {attribute: false}};

  figure = {
    label: 'Fiscal revenue, Putuo District',
    number: '10.43',
    unit: 'billion yuan',
    lines: [
      'January–August 2023 (period inferred)',
      'up 29.8% year on year',
      'According to Putuo District: Highest growth of fiscal revenue among districts of Shanghai',
    ],
    source:
      'Press Release for Media Briefing of the Shanghai Municipal Government on September 26, 2023, 27 September 2023',
  };

  override render() {
    const {label, number, unit, lines, source} = this.figure;
    return html`<p>
        ${label}<br /><span class="value"><b>${number}</b> ${unit}</span>
      </p>
      ${lines.map((line) => html`<p>${line}</p>`)}
      <p><button type="button">Source</button> ${source}</p>`;
  }
}

customElements.define('lit-card', LitCard);
globalThis.put = (main, count) => {
  main.append(...Array.from({length: count}, () => document.createElement('lit-card')));
};
