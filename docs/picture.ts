/** Takes the picture of the README: the built gallery as a browser shows it. Run it after a build. */
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright';
import {serveGallery} from '../stories/gallery/server.ts';
import {chromiumArguments, chromiumPath, howToInstallChromium} from '../test/chromium.ts';

if (chromiumPath === undefined) throw new Error(howToInstallChromium);

const picture = fileURLToPath(new URL('./gallery.png', import.meta.url));
const server = await serveGallery(0);
const browser = await chromium.launch({executablePath: chromiumPath, args: chromiumArguments});
try {
  const page = await browser.newPage({
    viewport: {width: 1200, height: 1000},
    colorScheme: 'light',
  });
  await page.goto(server.url);
  await page.evaluate(() => document.fonts.ready);
  const source = page.locator('district-stat').first().getByRole('button').first();
  await source.click();
  await page.mouse.move(0, 0);
  await page.screenshot({path: picture});
  console.log(picture);
} finally {
  await browser.close();
  await server.close();
}
