import {citeFull, toCsv} from '@putuo/data/query';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {provideDataset} from '../base/dataset.ts';
import {dataset} from '../../test/fixtures.ts';
import {mounted, opened, textOf} from '../../test/mounted.ts';
import {DistrictStat} from './element.ts';

vi.mock('@putuo/data/query', {spy: true});

DistrictStat.define('district-stat');

beforeEach(() => {
  provideDataset(dataset, {reportUrl: 'mailto:desk@north.example?subject={id}'});
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const card = async (id: string) =>
  opened(await mounted('district-stat', `<district-stat fact="north.${id}">x</district-stat>`));

const button = (element: Element, text: string): HTMLElement => {
  const found = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
    ({textContent}) => textContent.trim() === text,
  );
  if (!found) throw new Error(`no button "${text}"`);
  return found;
};

test('the citation is copied, and the reader is told', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const element = await card('homes-planned');
  button(element, 'Copy citation').click();
  await vi.waitFor(() => {
    expect(textOf(element, '[role="status"]')).toBe('Copied');
  });
  expect(write.mock.calls[0]?.[0]).toContain('Briefing on the North District');
});

test('the tag is copied on one line, with words inside and the source outside', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const element = await card('homes-planned');
  button(element, 'Copy tag').click();
  await vi.waitFor(() => {
    expect(write).toHaveBeenCalledOnce();
  });
  expect(write.mock.calls[0]?.[0]).toBe(
    '<district-stat fact="north.homes-planned">Rental homes, North District: 4,151 homes, by 2025, planned, ' +
      'reported 27 September 2023.</district-stat> <small>Source: <a href="https://north.example/briefing">' +
      'Briefing on the North District, 27 September 2023, lines 37–38</a></small>',
  );
});

test('where the browser does not allow copying, the text is there to be copied by hand', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  const element = await card('homes-planned');
  button(element, 'Copy tag').click();
  await vi.waitFor(() => {
    const area = element.shadowRoot?.querySelector('textarea');
    expect(area?.value).toMatch(/^<district-stat fact="north.homes-planned">/);
    expect(area?.selectionEnd).toBe(area?.value.length);
  });
});

test('the figures of a card are downloaded as CSV, made on the spot', async () => {
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return 'blob:made-up';
  });
  const links: HTMLAnchorElement[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    links.push(this);
  });
  const element = await card('revenue');
  button(element, 'Download CSV').click();
  await vi.waitFor(() => {
    expect(links[0]?.download).toBe('north.revenue.csv');
  });
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(await blobs[0]?.arrayBuffer());
  // The mark tells Excel that the text is UTF-8.
  const ids = ['north.revenue', 'north.revenue-growth', 'north.revenue-growth-rank'];
  expect(text).toBe(`\uFEFF${await toCsv(ids.flatMap((id) => dataset.fact(id) ?? []))}`);
  expect(text.split('\r\n').map((line) => line.split(',')[0])).toEqual(['\uFEFFid', ...ids, '']);
});

test('a reader is told where what writes CSV or citations cannot be loaded', async () => {
  const failed = new TypeError('Failed to fetch');
  vi.mocked(toCsv).mockRejectedValueOnce(failed);
  vi.mocked(citeFull).mockImplementationOnce(() => {
    throw failed;
  });
  for (const name of ['Download CSV', 'Copy citation']) {
    const element = await card('revenue');
    button(element, name).click();
    await vi.waitFor(() => {
      expect(textOf(element, '[role="status"]')).toMatch(/^A part of this page did not load/);
    });
  }
});

test('a wrong figure is reported where the page says, and nowhere if it says nothing', async () => {
  const reports = (element: Element) => element.shadowRoot?.querySelector('a.action');
  expect(reports(await card('companies'))?.getAttribute('href')).toBe(
    'mailto:desk@north.example?subject=north.companies',
  );
  document.body.replaceChildren();
  provideDataset(dataset);
  expect(reports(await card('companies'))).toBeNull();
});
