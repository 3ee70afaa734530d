/** Takes the picture of the README: the built gallery as a browser shows it. Run it after a build. */
import {fileURLToPath} from 'node:url';
import {serveGallery} from '../tools/gallery/server.ts';
import {openChromium} from '../tools/chromium.ts';
import {fonts} from '../tools/fonts.ts';

const picture = fileURLToPath(new URL('./gallery.png', import.meta.url));
const width = 1200;
/** The machine's fonts are in no picture. */
const families =
  ":root { --serif: Charter, 'PingFang SC'; --sans: 'Helvetica Neue', 'PingFang SC' }";
const server = await serveGallery(0, [fonts]);
const browser = await openChromium();
try {
  const page = await browser.newPage({
    viewport: {width, height: 1000},
    colorScheme: 'light',
    bypassCSP: true,
  });
  await page.goto(server.url);
  await page.addStyleTag({url: '/fonts/fonts.css'});
  await page.addStyleTag({content: families});
  await page.locator('district-stat').last().getByText('beds-planned').waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const edgeOf = async (selector: string, edge: 'top' | 'bottom') => {
    const box = await page.locator(selector).boundingBox();
    if (box === null) throw new Error(`The gallery has no ${selector} any more.`);
    return edge === 'top' ? box.y : box.y + box.height;
  };
  const top = await edgeOf('#revenue', 'top');
  const bottom = await edgeOf('#homes', 'bottom');
  await page.screenshot({
    path: picture,
    fullPage: true,
    clip: {x: 0, y: top, width, height: bottom - top},
  });
  console.log(picture);
} finally {
  await browser.close();
  await server.close();
}
