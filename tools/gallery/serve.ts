import {serveGallery} from './server.ts';

const server = await serveGallery(Number(process.env['PORT'] ?? 4400));

console.log(`
  Gallery    ${server.url}
  Storybook  ${server.url}storybook/

  Ctrl-C ends it.
`);

function end(): void {
  void server.close().then(() => {
    process.exit(0);
  });
}

process.once('SIGINT', end);
process.once('SIGTERM', end);
