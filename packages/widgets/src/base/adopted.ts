import type {CSSResult} from '@lit/reactive-element';

/** Adds style sheets to those of an element that needs them only now. All elements share one of each. */
export function adoptMore(root: ShadowRoot | null, styles: readonly CSSResult[]): void {
  for (const {styleSheet} of styles) {
    if (!root || !styleSheet || root.adoptedStyleSheets.includes(styleSheet)) continue;
    root.adoptedStyleSheets.push(styleSheet);
  }
}
