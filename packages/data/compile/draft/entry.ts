import type {SourceText} from '../evidence/document.ts';
import {quoted} from './draft.ts';

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const WRITTEN = new RegExp(`(${MONTHS})\\s+(\\d{1,2}),\\s+(\\d{4})`);
const IN_DIGITS = /(\d{4})[.-](\d{1,2})[.-](\d{1,2})/;

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

/** The first full date of the text. */
function firstDate(text: string): {edtf: string; printed: string} | null {
  const written = WRITTEN.exec(text);
  const inDigits = IN_DIGITS.exec(text);
  const two = (number: string | number) => String(number).padStart(2, '0');
  if (written && (!inDigits || written.index < inDigits.index)) {
    const [printed, month = '', day = '', year = ''] = written;
    const number = MONTHS.split('|').indexOf(month) + 1;
    return {edtf: `${year}-${two(number)}-${two(day)}`, printed: printed.replace(/\s+/g, ' ')};
  }
  if (!inDigits) return null;
  const [printed, year = '', month = '', day = ''] = inDigits;
  return {edtf: `${year}-${two(month)}-${two(day)}`, printed};
}
