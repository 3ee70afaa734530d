import {afterEach, expect, test} from 'vitest';
import {page} from 'vitest/browser';
import {mounted, rendered} from '../../test/mounted.ts';
import {broken} from '../../test/district-trend/cases.ts';
import {DistrictTrend} from './element.ts';

DistrictTrend.define('district-trend');

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
  document.documentElement.lang = 'en';
});

test('what assistive technology is told', async () => {
  const element = await mounted('district-trend', '<district-trend></district-trend>');
  element.series = broken();
  await rendered(element);
  await expect.element(page.getByRole('figure')).toMatchAriaInlineSnapshot(`
    - figure "Homes renovated, Mill Town":
      - text: Homes renovated, Mill Town
      - table "Homes renovated, Mill Town":
        - rowgroup:
          - row "When Amount":
            - columnheader "When"
            - columnheader "Amount"
        - rowgroup:
          - row "Homes renovated, Mill Town: 20 homes (homes and shops), as of 31 December 2018, reported 27 September 2023.":
            - rowheader "As of 31 December 2018"
            - cell "20 homes (homes and shops)":
              - strong: 20 homes
              - text: (homes and shops)
          - row "No line from 31 December 2018 to 31 December 2020. These figures count different things: homes and shops; homes.":
            - cell "No line from 31 December 2018 to 31 December 2020. These figures count different things: homes and shops; homes."
          - row "Homes renovated, Mill Town: 90 homes, as of 31 December 2020, reported 27 September 2023.":
            - rowheader "As of 31 December 2020"
            - cell "90 homes":
              - strong: 90 homes
          - row "Homes renovated, Mill Town: 130 homes, as of 31 December 2022, reported 27 September 2023.":
            - rowheader "As of 31 December 2022"
            - cell "130 homes":
              - strong: 130 homes
  `);
});
