/** Whole pages with the built CDN file, served to any browser. */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';

export const cdn = fileURLToPath(new URL('../../packages/widgets/dist/cdn/', import.meta.url));

/** The policy of a page that allows nothing but files of its own, and no text where code is expected. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/** Runs first in each page and keeps what goes wrong; the same in every browser, unlike a driver's events. */
const watcher = `
globalThis.faults = [];
const keep = (what, text) => faults.push(what + ': ' + text);
document.addEventListener('securitypolicyviolation', (event) =>
  keep('policy', event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample));
addEventListener('error', (event) => keep('error', event.message));
addEventListener('unhandledrejection', (event) => keep('rejection', event.reason));
`;

export interface Surrounds {
  readonly policy?: string;
  /** Scripts of the page itself, each run from a file, in order; the CDN file comes after the first. */
  readonly before?: string;
  readonly after?: string;
  /** Attributes of the CDN file's script tag, or `null` for a page without it. */
  readonly script?: string | null;
  readonly lang?: string;
  readonly css?: string;
}

export interface Server {
  readonly origin: string;
  /** From now on the page at the origin is this one. */
  readonly put: (body: string, surrounds?: Surrounds) => void;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
};

export async function serve(): Promise<Server> {
  const files = new Map<string, string>();
  let policy: string | undefined;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const send = (content: string | Buffer) => {
      response.setHeader('content-type', types[extname(path)] ?? 'text/html; charset=utf-8');
      if (policy !== undefined) response.setHeader('content-security-policy', policy);
      response.end(content);
    };
    const file = files.get(path);
    if (file !== undefined) send(file);
    else if (path.startsWith('/cdn/'))
      readFile(cdn + path.slice(5)).then(send, () => response.end());
    // A browser asks for it by itself, and an icon in the page would need a policy of its own.
    else response.writeHead(204).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const put = (body: string, surrounds: Surrounds = {}): void => {
    const {before = '', after = '', script = 'src="/cdn/putuo-widgets.js"', css = ''} = surrounds;
    const {lang = 'en'} = surrounds;
    policy = surrounds.policy;
    files.set('/watcher.js', watcher);
    files.set('/before.js', before);
    files.set('/after.js', after);
    files.set('/page.css', css);
    const tag = script === null ? '' : `<script type="module" ${script}></script>`;
    files.set(
      '/',
      `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Figures</title>` +
        `<link rel="stylesheet" href="/page.css"><script src="/watcher.js"></script>` +
        `<script src="/before.js"></script></head><body><main>${body}</main>${tag}` +
        `<script type="module" src="/after.js"></script></body></html>`,
    );
  };

  const close = async () => {
    await new Promise((done) => server.close(done));
  };
  return {origin, put, close};
}
