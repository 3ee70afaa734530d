import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/themes/light.css';

globalThis.put = (main, count) => {
  for (let index = 0; index < count; index += 1) {
    const card = document.createElement('sl-card');
    card.innerHTML =
      '<div slot="header">Fiscal revenue, Putuo District</div><strong>10.43</strong> billion yuan' +
      '<p>January–August 2023 (period inferred)</p><p>up 29.8% year on year</p>' +
      '<p>According to Putuo District: Highest growth of fiscal revenue among districts of Shanghai</p>' +
      '<div slot="footer">Press Release for Media Briefing of the Shanghai Municipal Government on September 26, 2023, 27 September 2023</div>';
    main.append(card);
  }
};
