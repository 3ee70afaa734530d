/** Three looks of the same elements. A theme sets tokens and nothing else; the page around it is the page's own. */
export interface Theme {
  readonly name: string;
  /** What the page itself has: its paper and its own type. */
  readonly page: Readonly<Record<string, string>>;
  readonly tokens: Readonly<Record<`--district-${string}`, string>>;
}

/** Hairlines, a text face that has served columns for a century, and numbers that stand like headlines. */
export const newspaper: Theme = {
  name: 'Newspaper',
  page: {
    'color-scheme': 'light',
    color: '#1c1a17',
    background: '#fbf7ef',
    font: "1.0625rem/1.6 Georgia, 'Noto Serif', 'Noto Serif CJK SC', serif",
  },
  tokens: {
    '--district-text': '#1c1a17',
    '--district-muted': '#5d564c',
    '--district-surface': '#fbf7ef',
    '--district-line': '#cfc4b2',
    '--district-accent': '#8a1c2b',
    '--district-font': "Georgia, 'Noto Serif', 'Noto Serif CJK SC', serif",
    '--district-number-font': "'Playfair Display', Didot, Georgia, 'Noto Serif', serif",
    '--district-size': '1.0625rem',
    '--district-number-size': '3.25rem',
    '--district-padding': '0.75em 0 0.625em',
    '--district-rule': '1px',
  },
};

/** One plain face, large type, a heavy bar of colour: to be found and read by everybody. */
export const government: Theme = {
  name: 'Government site',
  page: {
    'color-scheme': 'light',
    color: '#0b0c0c',
    background: '#ffffff',
    font: "1.125rem/1.5 Arial, 'Liberation Sans', 'Noto Sans CJK SC', sans-serif",
  },
  tokens: {
    '--district-text': '#0b0c0c',
    '--district-muted': '#484f53',
    '--district-surface': '#eef2f7',
    '--district-line': '#a9b4c0',
    '--district-accent': '#1d4f91',
    '--district-font': "Arial, 'Liberation Sans', 'Noto Sans CJK SC', sans-serif",
    '--district-number-font': "Arial, 'Liberation Sans', 'Noto Sans CJK SC', sans-serif",
    '--district-size': '1.125rem',
    '--district-space': '0.3125em',
    '--district-padding': '1.125em 1.25em 1em',
    '--district-rule': '0.5rem',
  },
};

/** Small type on dark tiles, numbers of equal width, no rule. */
export const dashboard: Theme = {
  name: 'Dark dashboard',
  page: {
    'color-scheme': 'dark',
    color: '#e6edf3',
    background: '#0d1117',
    font: "0.9375rem/1.5 system-ui, 'Noto Sans', 'Noto Sans CJK SC', sans-serif",
  },
  tokens: {
    '--district-text': '#e6edf3',
    '--district-muted': '#9da7b3',
    '--district-surface': '#161b22',
    '--district-line': '#3a424c',
    '--district-accent': '#5ad1a5',
    '--district-font': "system-ui, 'Noto Sans', 'Noto Sans CJK SC', sans-serif",
    '--district-number-font': "ui-monospace, 'DejaVu Sans Mono', 'Liberation Mono', monospace",
    '--district-size': '0.9375rem',
    '--district-space': '0.1875em',
    '--district-padding': '1em 1.125em 0.875em',
    '--district-rule': '0px',
    '--district-radius': '10px',
  },
};

export const themes = [newspaper, government, dashboard] as const;
