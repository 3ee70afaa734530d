import {shippedDataset} from '@putuo/data';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {openSite, settled} from './site.ts';
import type {Site} from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function snapshot(body: string, opened = false, lang = 'en'): Promise<string> {
  const {page} = await site.open(body, {lang});
  await settled(page);
  if (opened) await page.locator('.source-button').click();
  const spoken = await page.locator('main').ariaSnapshot();
  // Titles are long and their documents' own; here only their place counts. The version is the release's.
  return shippedDataset().documents.reduce(
    (text, {title}, index) => text.replaceAll(title, `(title ${index + 1})`),
    spoken.replace(/data version \S+?(?="?$)/m, 'data version (version)'),
  );
}

const card = (id: string, attributes = '') =>
  `<district-stat fact="${id}" ${attributes}><span>x</span></district-stat>`;

it('a closed card, as it is spoken', async () => {
  const heading = 'heading="Eight months" heading-level="2"';
  expect(await snapshot(card('putuo.fiscal-revenue-jan-aug-2023', heading))).toMatchInlineSnapshot(`
    "- main:
      - 'group "Fiscal revenue, Putuo District: 10.43 billion yuan, January–August 2023, reported 27 September 2023."':
        - heading "Eight months" [level=2]
        - paragraph: Fiscal revenue, Putuo District 10.43 billion yuan
        - paragraph: January–August 2023 (period inferred)
        - paragraph: up 29.8% year on year
        - paragraph: "According to Putuo District: Highest growth of fiscal revenue among districts of Shanghai"
        - paragraph:
          - button "Source"
          - text: (title 2), 27 September 2023"
  `);
});

it('a planned card with its panel open, as it is spoken', async () => {
  expect(await snapshot(card('putuo.rental-homes-planned'), true)).toMatchInlineSnapshot(`
    "- main:
      - 'group "New affordable rental homes, Putuo District: 4,151 homes, planned, as reported 27 September 2023."':
        - paragraph: New affordable rental homes, Putuo District 4,151 homes
        - paragraph:
          - strong: Planned,
          - text: as reported 27 September 2023
        - paragraph:
          - button "Source" [expanded]
          - text: (title 2), 27 September 2023
        - term: Printed
        - definition: “4,151 units of affordable rental housing”, line 199
        - term: Measures
        - definition: Affordable homes for rent that are newly provided.
        - term: Period
        - definition: The document gives none
        - term: Stage
        - definition: planned “we are set to introduce”, lines 198–199
        - term: Document
        - definition: (title 2)
        - term: Publisher
        - definition: "Information Office of Shanghai Municipality, inferred: It held the briefing that this press release records; the text names no publisher."
        - term: Date
        - definition: "27 September 2023, inferred: The text calls September 26 “yesterday”, and its title gives the year 2023."
        - button "Copy citation"
        - button "Copy tag"
        - button "Download CSV"
        - status
        - paragraph: putuo.rental-homes-planned, data version (version)"
  `);
});

it('a card in Chinese, as it is spoken', async () => {
  expect(await snapshot(card('china-israel-hub.companies-2023'), false, 'zh-Hans'))
    .toMatchInlineSnapshot(`
    "- main:
      - group "中以（上海）创新园入驻企业：超过130家，据2023年9月27日报道。":
        - paragraph: 中以（上海）创新园入驻企业 超过130家
        - paragraph: 据2023年9月27日报道
        - paragraph:
          - button "来源"
          - text: (title 2)，2023年9月27日"
  `);
});

it('a wrong id, as it is spoken', async () => {
  expect(await snapshot(card('putuo.beds-planed-2023'))).toMatchInlineSnapshot(`
    "- main:
      - text: x
      - paragraph: There is no figure "putuo.beds-planed-2023". Did you mean "putuo.beds-planned-2023"? The text you wrote is shown instead."
  `);
});
