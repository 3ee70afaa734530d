import {fileURLToPath} from 'node:url';
import {below, filesOf, type Handler} from '../files.ts';
import {listen, noIcon} from '../server.ts';

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The gallery is served as the strictest sites are, so that what works here works there. */
const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

/** Without the slash, addresses in its pages would lead elsewhere. */
const toStorybook: Handler = ({url}, response, next) => {
  if (url === '/storybook') response.writeHead(308, {location: '/storybook/'}).end();
  else next();
};

/** All but Storybook, whose own pages start inline scripts. */
const underPolicy: Handler = (_request, response, next) => {
  response.setHeader('content-security-policy', strictPolicy);
  next();
};

export interface GalleryServer {
  /** Ends with a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the built gallery on the wanted port, or on any free one where that is taken; `others` are asked first. */
export async function serveGallery(
  wantedPort: number,
  others: readonly Handler[] = [],
): Promise<GalleryServer> {
  const {port, close} = await listen(
    [
      ...others,
      noIcon,
      toStorybook,
      below('/storybook/', filesOf(folder('storybook-static'))),
      underPolicy,
      below('/cdn/', filesOf(folder('packages/widgets/dist/cdn'))),
      filesOf(folder('stories/gallery')),
    ],
    wantedPort,
  );
  return {url: `http://localhost:${port}/`, close};
}
