import {readFileSync, readdirSync} from 'node:fs';
import {expect, it} from 'vitest';
import {palette} from '../../packages/widgets/src/base/palette.ts';

const source = new URL('../../packages/widgets/src/', import.meta.url);
const lines = readdirSync(source, {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|(^|\/)palette\.ts$/.test(path))
  .flatMap((path) => readFileSync(new URL(path, source), 'utf8').split('\n'));

const tokenDoc = /@cssproperty \[--district-(\w+)=(light-dark\(.*?\))\]/;

it('colours stand in the palette alone', () => {
  const coloured = lines.filter((line) => /(?<![.\w])#[\da-f]{3,8}\b/i.test(line));
  expect(coloured.filter((line) => !tokenDoc.test(line))).toEqual([]);
});

it('the defaults that editors are shown of colour tokens are those of the palette', () => {
  const documented = lines.flatMap((line) => {
    const [, name = '', value = ''] = tokenDoc.exec(line) ?? [];
    return name === '' ? [] : [[name, value]];
  });
  const chosen = Object.entries(palette).map(([name, {light, dark}]) => [
    name,
    `light-dark(${light}, ${dark})`,
  ]);
  expect(documented.length).toBeGreaterThanOrEqual(chosen.length);
  for (const pair of documented) expect(chosen).toContainEqual(pair);
});
