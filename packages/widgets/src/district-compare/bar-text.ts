import type {Fill} from './bar.ts';
import type {Mark, Paint, Shapes, Span} from './shapes.ts';

// A bar as SVG text, for the file that a reader downloads. The element renders the same shapes as a template.

/** How the fills of a picture are painted: a colour, or a reference to one of `patterns`. */
const paints: Readonly<Record<Fill, string>> = {
  solid: 'currentColor',
  half: 'url(#half)',
  hatched: 'url(#hatched)',
};

/** Half-tone and hatching, as they stand in the file's definitions. */
export const patterns =
  '<pattern id="half" width="4" height="4" patternUnits="userSpaceOnUse">' +
  '<path d="M0 0h2v2h-2zM2 2h2v2h-2z" fill="currentColor"/></pattern>' +
  '<pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
  '<path d="M0 0h2v6h-2z" fill="currentColor"/></pattern>';

/** `id` tells this bar from the others of the file. */
export function barText({clip, spans, marks}: Shapes, fill: Fill, id: string): string {
  const drawn =
    spans.map((span) => spanText(span, fill)).join('') +
    marks.map((mark) => markText(mark, fill)).join('');
  if (!clip) return drawn;
  return (
    `<clipPath id="${id}"><rect x="${clip.x}%" y="-9" width="${clip.width}%" height="99"/></clipPath>` +
    `<g clip-path="url(#${id})">${drawn}</g>`
  );
}

function spanText({x, width, y, height, shift, paint}: Span, fill: Fill): string {
  const moved = shift === 0 ? '' : ` transform="translate(${shift})"`;
  return `<rect x="${x}%" y="${y}" width="${width}%" height="${height}" fill="${paintOf(paint, fill)}"${moved}/>`;
}

function markText({x, path, backwards, paint}: Mark, fill: Fill): string {
  const turned = backwards ? ' transform="scale(-1 1)"' : '';
  return `<svg x="${x}%" overflow="visible"><path d="${path}" fill="${paintOf(paint, fill)}"${turned}/></svg>`;
}

function paintOf(paint: Paint, fill: Fill): string {
  return paint === 'ink' ? 'currentColor' : paints[fill];
}
