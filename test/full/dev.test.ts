import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {openChromium} from '../../tools/chromium.ts';
import {pnpm} from '../../tools/pnpm.ts';
import {Clone, printed} from './clone.ts';

const clone = new Clone();
const minutes = 60_000;

afterAll(() => {
  clone.remove();
});

function change(path: string, from: string, to: string): void {
  const file = join(clone.folder, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

it(
  'pnpm dev shows a change in the seeds and in an element on the open page',
  async () => {
    const install = clone.type([...pnpm, 'install', '--frozen-lockfile'].join(' '));
    await printed(install, /Done in/);
    const command = clone.type([...pnpm, 'run', 'dev'].join(' '));
    const [, address = ''] = await printed(command, /(http:\/\/localhost:\d+\/)/);
    const browser = await openChromium();
    try {
      const page = await browser.newPage();
      page.setDefaultTimeout(2 * minutes);
      await page.goto(address);
      const card = page.locator('district-stat').first();
      await card.getByText('Fiscal revenue, Putuo District').first().waitFor();

      change('seeds/metrics.yaml', 'en: Fiscal revenue', 'en: Money taken in');
      await card.getByText('Money taken in, Putuo District').first().waitFor();

      change('stories/gallery/index.html', 'Putuo in figures</h1>', 'Putuo in numbers</h1>');
      await page.getByRole('heading', {name: 'Putuo in numbers'}).waitFor();
    } finally {
      await browser.close();
    }
    expect(await clone.pressCtrlC(command)).toEqual([]);
  },
  10 * minutes,
);
