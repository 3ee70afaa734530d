import {shippedDataset} from '@putuo/data';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {page} from 'vitest/browser';
import {provideDataset} from '../base/dataset.ts';
import {mounted, rendered} from '../../test/mounted.ts';
import {faultsIn} from '../../test/box-faults.ts';
import {widths} from '../../test/widths.ts';
import {DistrictFigure} from './element.ts';

DistrictFigure.define('district-figure');

beforeEach(() => {
  provideDataset(shippedDataset());
});

afterEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1200, 800);
});

const cases = widths.flatMap((width) => ['en', 'zh-Hans'].map((lang) => ({width, lang})));

test.each(cases)(
  'every figure of the data and its note fit into a window of $width pixels, nothing cut or overlapping, $lang',
  async ({width, lang}) => {
    await page.viewport(width, 800);
    const figure = await mounted(
      'district-figure',
      `<p lang="${lang}" style="margin: 0; font: 16px/24px Arial">Es sind <district-figure></district-figure>, so der Bezirk.</p>`,
    );
    document.body.style.margin = '0';
    const sentence = figure.closest('p');
    if (!sentence) throw new Error('no sentence');
    for (const fact of shippedDataset().facts({type: 'figure'})) {
      if (fact.type !== 'figure') continue;
      figure.fact = fact;
      await rendered(figure);
      expect(faultsIn(sentence), fact.id).toEqual([]);
      const mark = figure.shadowRoot?.querySelector('button');
      mark?.click();
      await rendered(figure);
      const note = figure.shadowRoot?.querySelector('[part~=note]');
      if (!note) throw new Error(`no note of ${fact.id}`);
      expect(faultsIn(note, document.documentElement), fact.id).toEqual([]);
      mark?.click();
      await rendered(figure);
    }
  },
);
