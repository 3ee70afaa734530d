import type {SourceText} from '../evidence/document.ts';
import {quoted} from './draft.ts';

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE = new RegExp(
  [
    String.raw`(?<year>\d{4})[.-](?<month>\d{1,2})[.-](?<day>\d{1,2})`,
    String.raw`(?<american>${MONTHS})\s+(?<dayAfter>\d{1,2}),\s+(?<yearAfter>\d{4})`,
    String.raw`(?<dayBefore>\d{1,2})\s+(?<british>${MONTHS})\s+(?<yearLast>\d{4})`,
  ].join('|'),
);

/** What `documents.yaml` gets: title and date as far as the text shows them. */
export function documentEntry({id, lines, text}: SourceText, file: string): string {
  const title = lines.map((line) => line.trim()).find((line) => /\p{L}/u.test(line)) ?? file;
  const date = firstDate(text);
  const published = date
    ? `published: {edtf: '${date.edtf}', basis: stated} # from "${date.printed}"; is it the day of publication?`
    : 'published: null # needed: {edtf: …, basis: …}';
  return [
    `- id: ${id}`,
    `  file: ${quoted(file)}`,
    `  title: ${quoted(title)}`,
    '  titleBasis: stated',
    '  publisher: null',
    `  ${published}`,
    '  url: null',
    '  lang: en',
    '  complete: false # true as soon as no numeral is open',
    '',
  ].join('\n');
}

/** The first full date of the text: 2024-02-22, February 22, 2024 or 22 February 2024. */
function firstDate(text: string): {edtf: string; printed: string} | null {
  const found = DATE.exec(text);
  if (!found) return null;
  const {year, month, day, american, dayAfter, yearAfter, dayBefore, british, yearLast} =
    found.groups ?? {};
  const name = american ?? british;
  const number = name === undefined ? month : MONTHS.split('|').indexOf(name) + 1;
  const two = (part: string | number | undefined) => String(part).padStart(2, '0');
  const edtf = [year ?? yearAfter ?? yearLast, two(number), two(day ?? dayAfter ?? dayBefore)];
  return {edtf: edtf.join('-'), printed: found[0].replace(/\s+/g, ' ')};
}
