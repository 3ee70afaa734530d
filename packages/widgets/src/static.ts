/** What the elements show, as HTML text and SVG pictures: for servers, mail, feeds and files. */
export * from './generated/static.ts';
