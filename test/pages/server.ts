/** Whole pages with the built CDN file, served to any browser. */
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {below, filesOf} from '../../tools/files.ts';
import type {Handler} from '../../tools/files.ts';
import {fonts} from '../../tools/fonts.ts';
import {listen, noIcon} from '../../tools/server.ts';

export const cdn = fileURLToPath(new URL('../../packages/widgets/dist/cdn/', import.meta.url));

/** The policy of a page that allows nothing but files of its own, and no text where code is expected. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; require-trusted-types-for 'script'";

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

const types: Readonly<Record<string, string>> = {'.css': 'text/css', '.js': 'text/javascript'};

export async function serve(): Promise<Server> {
  const files = new Map<string, string>();
  let policy: string | undefined;

  const pages: Handler = ({url = '/'}, response, next) => {
    if (policy !== undefined) response.setHeader('content-security-policy', policy);
    const file = files.get(url);
    if (file === undefined) {
      next();
      return;
    }
    response.setHeader('content-type', types[extname(url)] ?? 'text/html; charset=utf-8');
    response.end(file);
  };
  const {port, close} = await listen([noIcon, pages, below('/cdn/', filesOf(cdn)), fonts]);

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
        `<link rel="stylesheet" href="/fonts/fonts.css">` +
        `<link rel="stylesheet" href="/page.css"><script src="/watcher.js"></script>` +
        `<script src="/before.js"></script></head><body><main>${body}</main>${tag}` +
        `<script type="module" src="/after.js"></script></body></html>`,
    );
  };
  return {origin: `http://127.0.0.1:${port}`, put, close};
}
