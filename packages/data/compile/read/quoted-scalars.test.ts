import {expect, test} from 'vitest';
import {parseYaml} from './yaml.ts';
import {quotedScalars} from './quoted-scalars.ts';

function problems(text: string) {
  const {yaml} = parseYaml('a.yaml', text);
  return yaml
    ? quotedScalars(yaml).map(({place, message}) => `${place.line}:${place.column} ${message}`)
    : null;
}

test('what is printed, counted or dated stands in quotes', () => {
  expect(problems('- {printed: 1528, lines: 3}')).toEqual([
    '1:13 printed: 1528 has no quotes; write "1528"',
  ]);
  expect(problems('value: 10 home')).toEqual(['1:8 value: 10 home has no quotes; write "10 home"']);
  expect(problems('also: [10 home]')).toHaveLength(1);
  expect(problems('edtf: 2019-06')).toHaveLength(1);
});

test('either kind of quotes will do, and other keys need none', () => {
  expect(problems('- {printed: \'1,528\', edtf: "2019", lines: 3, reason: name}')).toEqual([]);
});
