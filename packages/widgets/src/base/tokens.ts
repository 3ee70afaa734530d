import {css, unsafeCSS} from '@lit/reactive-element';
import {palette} from './palette.ts';

const colours = Object.entries(palette).map(
  ([name, {light, dark}]) => `--_${name}:var(--district-${name},light-dark(${light},${dark}))`,
);

/*
 * Type, spacing and colour of all elements. Each private name is a public token, or what we chose where the page has
 * none; the other rules use private names only. Sizes are in em of the card, so that a page which sets its root to
 * ten pixels changes nothing here, and a reader's own type size counts.
 *
 * Fonts follow the language of each piece: printed English in a Chinese card is set in a Latin face, whose quotation
 * marks are not as wide as a Chinese character.
 */
const rules = css`
  .card,
  .notice {
    --_space: var(--district-space, 0.25em);
    --_padding: var(--district-padding, 0.75em 0.875em 0.625em);
    --_rule: var(--district-rule, 3px);
    --_radius: var(--district-radius, 0);
    --_unit: 1.25em;
    --_body: 0.9375em;
    --_small: 0.8125em;
    box-sizing: border-box;
    margin: 0;
    padding: var(--_padding);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_surface);
    font-variant-numeric: lining-nums tabular-nums;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .card,
  [lang] {
    --_sans: 'Helvetica Neue', 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial;
    --_serif: Charter, 'Bitstream Charter', 'Sitka Display', Cambria, 'Noto Serif';
    font-family: var(--district-font, var(--_sans), sans-serif);
  }
  [lang]:lang(zh) {
    --_sans: 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC';
    --_serif: Charter, 'Bitstream Charter', Cambria, 'Noto Serif', 'Songti SC', 'Noto Serif CJK SC';
    line-break: strict;
  }
`;

export const tokens = [unsafeCSS(`.card,.notice{${colours.join(';')}}`), rules];
