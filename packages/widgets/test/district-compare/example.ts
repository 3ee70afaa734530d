import type {Example} from '../example.ts';

export const example: Example = {
  html: '<district-compare facts="china-israel-hub.companies-2019 china-israel-hub.companies-2022 china-israel-hub.companies-2023">Words.</district-compare>',
  says: 'over 130 companies',
  opener: 'source-button',
  lastMark: 'over 130 companies',
};
