import type {Evidence} from './model.ts';

/** Evidence as most of it is: words that state what they are evidence for. The generated facts write it short. */
export const states = (
  purpose: Evidence['for'],
  document: Evidence['document'],
  lines: Evidence['lines'],
  printed: string,
): Evidence => ({for: purpose, document, lines, printed, role: 'states'});
