import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {figure, subject} from '../../test/compile/seeds.ts';

const ofFacts = (...ids: string[]) =>
  messagesOf('export-clash', {facts: ids.map((id) => figure({id}))});

test('two ids do not become one name in code', () => {
  expect(ofFacts('linhe.beds-2021', 'linhe.beds2021')).toEqual([
    '"linhe.beds2021" becomes "beds2021" in code, as does "linhe.beds-2021" at seeds/facts/news.yaml:3:10; choose another id',
    '"linhe.beds2021" becomes "linheBeds2021" in code, as does "linhe.beds-2021" at seeds/facts/news.yaml:3:10; choose another id',
  ]);
  expect(ofFacts('linhe.beds-2021', 'linhe.beds-2022')).toEqual([]);
});

test('the same slug of two subjects clashes only where the whole ids do', () => {
  expect(ofFacts('linhe.beds', 'linhe-park.beds')).toEqual([]);
  expect(ofFacts('linhe.park-beds', 'linhe-park.beds')).toHaveLength(1);
});

test('a slug is no word of the language', () => {
  expect(ofFacts('linhe.new')).toEqual([
    '"linhe.new" becomes "new" in code, which JavaScript reserves; choose another id',
  ]);
  expect(messagesOf('export-clash', {subjects: [subject('linhe'), subject('class')]})).toHaveLength(
    1,
  );
});
