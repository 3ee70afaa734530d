import type {Example} from '../example.ts';

export const example: Example = {
  html: '<p>It has <district-figure fact="china-israel-hub.companies-2022">words</district-figure>.</p>',
  says: 'over 90 companies',
  opener: 'mark',
  lastMark: null,
};
