import type {State} from './outcome.ts';

/**
 * The state of an element as page CSS sees it, `:state(ready)`; nothing in browsers that do not know custom states.
 * `waiting` is for our own sheet, which keeps room for what is not rendered yet.
 */
export class States {
  readonly #states: CustomStateSet | undefined;
  #current: State | 'waiting' | undefined;

  constructor(element: HTMLElement) {
    try {
      this.#states = element.attachInternals().states;
    } catch {
      // Simulated DOMs and old browsers; the element works without.
    }
  }

  set(state: State | 'waiting'): void {
    if (state === this.#current) return;
    try {
      if (this.#current) this.#states?.delete(this.#current);
      this.#current = state;
      this.#states?.add(state);
    } catch {
      // Browsers of 2022 to 2024 want a name with two dashes.
    }
  }
}
