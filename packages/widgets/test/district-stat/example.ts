import type {Example} from '../example.ts';

export const example: Example = {
  html: '<district-stat fact="china-israel-hub.companies-2023">Words.</district-stat>',
  says: 'over 130 companies',
  opener: 'source-button',
  lastMark: null,
};
