/** Files over HTTP, by sirv; with what it leaves open. */
import {realpathSync, statSync} from 'node:fs';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {join, sep} from 'node:path';
import type {Readable} from 'node:stream';
import sirv from 'sirv';

/** Answers, or calls `next` where it has no answer. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

/** The files in a folder as they are now; `index.html` for a folder in it. */
export function filesOf(folder: string): Handler {
  const send = sirv(folder, {dev: true, etag: true, extensions: []});
  return (request, response, next) => {
    request.url = (request.url ?? '/').replace(/\/(?=\?|$)/, '/index.html');
    if (!isFileOf(folder, request.url)) {
      next();
      return;
    }
    // sirv would keep the file open where the reader goes away before its end.
    response.once('pipe', (file: Readable) => response.once('close', () => file.destroy()));
    send(request, response, next);
  };
}

/** sirv lets no dots lead out of the folder, but follows a link. */
function isFileOf(folder: string, url: string): boolean {
  try {
    const file = realpathSync(join(folder, decodeURI(url.replace(/\?.*/s, ''))));
    return file.startsWith(realpathSync(folder) + sep) && statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The answer of the first of these that has one. */
export function firstOf(handlers: readonly Handler[]): Handler {
  return (request, response, next) => {
    const ask = ([handler, ...others]: readonly Handler[]): void => {
      if (handler)
        handler(request, response, () => {
          ask(others);
        });
      else next();
    };
    ask(handlers);
  };
}

/** The handler for all addresses that begin so; it sees only what follows. */
export function below(prefix: `/${string}/`, handler: Handler): Handler {
  return (request, response, next) => {
    const {url = '/'} = request;
    if (!url.startsWith(prefix)) {
      next();
      return;
    }
    request.url = url.slice(prefix.length - 1);
    handler(request, response, () => {
      request.url = url;
      next();
    });
  };
}
