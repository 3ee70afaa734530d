import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer, type Server, type ServerResponse} from 'node:http';
import {extname, join, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The longest prefix that fits wins; the gallery itself answers for the rest. */
const folders = [
  {prefix: '/cdn/', root: folder('../../packages/widgets/dist/cdn/')},
  {prefix: '/storybook/', root: folder('../../storybook-static/')},
  {prefix: '/', root: folder('./')},
];

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The gallery is served as the strictest sites are, so that what works here works there. */
const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

function fileOf(path: string): string | undefined {
  const place = folders.find(({prefix}) => path.startsWith(prefix));
  if (place === undefined) return undefined;
  const file = join(place.root, path.slice(place.prefix.length));
  // `..` in a request must not lead out of the folder.
  if (!file.startsWith(place.root)) return undefined;
  const page = file.endsWith(sep) ? join(file, 'index.html') : file;
  // Only what a browser asks for: the server's own sources stand in the gallery's folder.
  if (!(extname(page) in types)) return undefined;
  return existsSync(page) && statSync(page).isFile() ? page : undefined;
}

function answer(path: string, response: ServerResponse): void {
  if (path === '/storybook') {
    response.writeHead(308, {location: '/storybook/'}).end();
    return;
  }
  if (path === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  const file = fileOf(path);
  if (file === undefined) {
    response.writeHead(404, {'content-type': 'text/plain'}).end(`There is no ${path} here.\n`);
    return;
  }
  response.writeHead(200, {
    'content-type': types[extname(file)],
    'cache-control': 'no-cache',
    // Storybook's own pages start inline scripts.
    ...(path.startsWith('/storybook/') ? {} : {'content-security-policy': strictPolicy}),
  });
  createReadStream(file).pipe(response);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

const isTaken = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

export interface GalleryServer {
  /** Ends with a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the built gallery on the wanted port, or on any free one where that is taken. */
export async function serveGallery(wantedPort: number): Promise<GalleryServer> {
  const server = createServer((request, response) => {
    try {
      answer(
        decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname),
        response,
      );
    } catch {
      response.writeHead(400).end();
    }
  });
  const port = await listen(server, wantedPort).catch((error: unknown) => {
    if (isTaken(error)) return listen(server, 0);
    throw error;
  });
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        // A browser keeps its connections open; waiting for them would keep the port.
        server.closeAllConnections();
      }),
  };
}
