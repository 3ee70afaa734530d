import {afterEach, beforeEach, expect, test} from 'vitest';
import {provideDataset} from '../base/dataset.ts';
import {documentedNames} from '../../test/conformance/documented.ts';
import {dataset} from '../../test/fixtures.ts';
import {all, mounted, partOf, rendered} from '../../test/mounted.ts';
import {DistrictFigure} from './element.ts';

DistrictFigure.define('district-figure');

beforeEach(() => {
  provideDataset(dataset);
});

afterEach(() => {
  document.body.replaceChildren();
});

async function opened(): Promise<DistrictFigure> {
  const figure = await mounted(
    'district-figure',
    '<p>The hub has <district-figure fact="north.companies"></district-figure>.</p>',
  );
  partOf(figure, 'mark').click();
  await rendered(figure);
  return figure;
}

const tokens = [
  ['--district-text', 'rgb(1, 2, 3)', 'color'],
  ['--district-muted', 'rgb(1, 2, 3)', 'color'],
  ['--district-surface', 'rgb(1, 2, 3)', 'backgroundColor'],
  ['--district-line', 'rgb(1, 2, 3)', 'borderTopColor'],
  ['--district-accent', 'rgb(1, 2, 3)', 'borderLeftColor'],
  ['--district-font', 'monospace', 'fontFamily'],
  ['--district-size', '23px', 'fontSize'],
  ['--district-space', '9px', 'paddingTop'],
  ['--district-padding', '33px', 'paddingLeft'],
  ['--district-rule', '11px', 'borderLeftWidth'],
  ['--district-radius', '13px', 'borderTopLeftRadius'],
] as const;

test('the documented tokens are the ones that this test knows', () => {
  expect(documentedNames('district-figure', 'cssProperties')).toEqual(
    tokens.map(([name]) => name).sort(),
  );
});

test.each(tokens)(
  '%s changes the note and leaves the words to their sentence',
  async (token, value, property) => {
    const figure = await opened();
    const notes = () =>
      all(figure, '.note .card, .note .card *')
        .map((node) => getComputedStyle(node)[property])
        .join();
    const words = () => getComputedStyle(partOf(figure, 'words'))[property];
    const before = [notes(), words()];
    figure.style.setProperty(token, value);
    expect(notes()).not.toBe(before[0]);
    expect(words()).toBe(before[1]);
  },
);
