/** The colours of everything that is drawn. A page may set its own; pictures are files of their own, and light. */
export const palette = {
  text: {light: '#1a1a18', dark: '#efece6'},
  muted: {light: '#5f5b54', dark: '#aca79e'},
  surface: {light: '#fff', dark: '#191a1c'},
  line: {light: '#d6d2ca', dark: '#44464a'},
  accent: {light: '#0b5a70', dark: '#83c5da'},
} as const;
