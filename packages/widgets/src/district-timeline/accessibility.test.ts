import {afterEach, beforeEach, expect, test} from 'vitest';
import {page} from 'vitest/browser';
import {provideDataset} from '../base/dataset.ts';
import {mounted, rendered} from '../../test/mounted.ts';
import {cluster} from '../../test/district-timeline/cases.ts';
import {DistrictTimeline} from './element.ts';
import {dataset, facts} from '../../test/district-timeline/sample.ts';

DistrictTimeline.define('district-timeline');

beforeEach(() => {
  provideDataset(dataset);
});

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
  document.documentElement.lang = 'en';
});

test('what assistive technology is told', async () => {
  const element = await mounted(
    'district-timeline',
    '<district-timeline heading="From mill to hub"></district-timeline>',
  );
  element.facts = [...facts.slice(0, 1), ...facts.slice(3, 5), ...cluster().slice(1, 8)];
  await rendered(element);
  await expect.element(page.getByRole('figure')).toMatchAriaInlineSnapshot(`
    - figure "Mill Town, River Hub: timeline":
      - text: "Mill Town, River Hub: timeline"
      - table "Mill Town, River Hub: timeline":
        - rowgroup:
          - row "When Scale from 1930 to 2023, 79 years not drawn to scale What":
            - columnheader "When"
            - columnheader "Scale from 1930 to 2023, 79 years not drawn to scale":
              - img "Scale from 1930 to 2023, 79 years not drawn to scale":
                - text: 1930 1935 2020
                - img
            - columnheader "What"
        - rowgroup:
          - row "Mill Town: Mill built, 1930s, reported 6 December 2019.":
            - rowheader "1930s"
            - cell
            - cell "Mill Town: Mill built [1]"
          - row "79 years not drawn to scale":
            - cell "79 years not drawn to scale"
          - row "River Hub: Hub to open in the former mill, around June 2019, planned, reported 6 December 2019.":
            - rowheader "Around June 2019"
            - cell
            - cell "River Hub: Hub to open in the former mill, planned [1] Happened, 5 December 2019: Hub opened":
              - text: "River Hub: Hub to open in the former mill,"
              - strong: planned
              - text: "[1] Happened, 5 December 2019: Hub opened"
          - row "River Hub: Hub opened, 5 December 2019, reported 6 December 2019.":
            - rowheader "5 December 2019"
            - cell
            - cell "River Hub: Hub opened [1]"
          - row "Homes renovated, Mill Town: 100 homes, as of 1 August 2023, reported 27 September 2023.":
            - rowheader "As of 1 August 2023"
            - cell
            - cell "Mill Town: Homes renovated: 100 homes [2]":
              - text: "Mill Town: Homes renovated:"
              - strong: 100 homes
              - text: "[2]"
          - row "Homes renovated, Mill Town: 200 homes, as of 2 August 2023, reported 27 September 2023.":
            - rowheader "As of 2 August 2023"
            - cell
            - cell "Mill Town: Homes renovated: 200 homes [2]":
              - text: "Mill Town: Homes renovated:"
              - strong: 200 homes
              - text: "[2]"
          - row "Homes renovated, Mill Town: 300 homes, as of 3 August 2023, reported 27 September 2023.":
            - rowheader "As of 3 August 2023"
            - cell
            - cell "Mill Town: Homes renovated: 300 homes [2]":
              - text: "Mill Town: Homes renovated:"
              - strong: 300 homes
              - text: "[2]"
          - row "4 more in August 2023":
            - cell
            - cell "4 more in August 2023":
              - button "4 more in August 2023"
  `);
});
