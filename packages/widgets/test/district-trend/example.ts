import type {Example} from '../example.ts';

export const example: Example = {
  html: '<district-trend about="china-israel-hub" metric="companies">Words.</district-trend>',
  says: 'over 130 companies',
  opener: 'source-button',
  lastMark: 'over 130 companies',
};
