import type {Example} from '../example.ts';

export const example: Example = {
  html: '<district-timeline about="china-israel-hub">Words.</district-timeline>',
  says: 'over 90 companies',
  opener: 'source-button',
  lastMark: 'over 90 companies',
};
