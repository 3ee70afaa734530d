/** A browser with one page, as far as a reader at the keyboard and a look into the page need it. */
export interface Engine {
  readonly go: (address: string) => Promise<void>;
  /** What an expression of the page gives, as JSON. */
  readonly ask: (expression: string) => Promise<unknown>;
  readonly press: (key: Key) => Promise<void>;
  readonly close: () => Promise<void>;
}

export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowDown' | 'ArrowUp' | 'Home' | 'End';
