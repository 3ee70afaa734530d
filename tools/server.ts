/** A server on this machine that ends when it is told to. */
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {firstOf, type Handler} from './files.ts';

export interface LocalServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

const isTaken = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** On any free port where the wanted one is taken. */
export async function listen(handlers: readonly Handler[], wantedPort = 0): Promise<LocalServer> {
  const answer = firstOf(handlers);
  const server = createServer((request, response) => {
    answer(request, response, () => {
      response.writeHead(404, {'content-type': 'text/plain'}).end('There is nothing here.\n');
    });
  });
  const listening = (port: number) =>
    new Promise<number>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve((server.address() as AddressInfo).port);
      });
    });
  const port = await listening(wantedPort).catch((error: unknown) => {
    if (isTaken(error)) return listening(0);
    throw error;
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
      // A browser keeps its connections open; waiting for them would keep the port.
      server.closeAllConnections();
    });
  return {port, close};
}

/** Browsers ask for it by themselves; an icon in the page would need a policy of its own. */
export const noIcon: Handler = (request, response, next) => {
  if (request.url === '/favicon.ico') response.writeHead(204).end();
  else next();
};
