import type {
  Dimension,
  Language,
  Ledger,
  MetricKind,
  Retired,
  SourceDocument,
  SubjectKind,
  Unit,
  UnitWords,
} from '../model/model.ts';
import type {MetricRecord, SubjectRecord} from '../schema/record.ts';
import {fail} from './error.ts';
import * as read from './readers.ts';
import {basisReader, edtf, idReader, localizedTextReader} from './shapes.ts';

/** Written as an object, so that the compiler asks for each kind and refuses any other. */
const SUBJECT_KINDS: Readonly<Record<SubjectKind, true>> = {
  area: true,
  building: true,
  city: true,
  company: true,
  country: true,
  district: true,
  event: true,
  fund: true,
  government: true,
  hospital: true,
  hub: true,
  industry: true,
  institution: true,
  neighbourhood: true,
  park: true,
  person: true,
  policy: true,
  programme: true,
  road: true,
  school: true,
  system: true,
  venue: true,
  waterway: true,
};

const METRIC_KINDS: Readonly<Record<MetricKind, true>> = {
  stock: true,
  flow: true,
  share: true,
  change: true,
  duration: true,
  rate: true,
};

function keyOf<T extends string>(choices: Readonly<Record<T, true>>): read.Reader<T> {
  return read.oneOf(...(Object.keys(choices) as T[]));
}

export function documentReader(): read.Reader<SourceDocument> {
  const count = read.wholeFrom(0);
  const basis = basisReader();
  return read.object<SourceDocument>({
    id: idReader(),
    title: read.text,
    titleBasis: basis,
    publisher: read.orNull(read.object({name: read.text, basis})),
    published: read.orNull(read.object({edtf, basis})),
    url: read.orNull(read.textLike(/^https?:\/\/\S+$/, 'an address that begins with https://')),
    lang: read.oneOf('en'),
    sha256: read.textLike(/^[0-9a-f]{64}$/, '64 hexadecimal digits'),
    lines: read.wholeFrom(1),
    ledger: read.object<Ledger>({meant: count, setAside: count, open: count}),
  });
}

export function unitReader(): read.Reader<Unit> {
  const factor: read.Reader<number> = (value) => {
    const given = read.number(value);
    return given > 0 ? given : fail(`expected a number above 0, not ${given}`);
  };
  const unitWords = read.object<UnitWords>({other: read.text}, {one: read.text});
  const perLanguage = read.object<Partial<Record<Language, string>>>(
    {},
    {en: read.text, 'zh-Hans': read.text},
  );
  return read.object<Unit>(
    {
      id: idReader(),
      words: read.object<Unit['words']>({en: unitWords, 'zh-Hans': unitWords}),
      counter: read.orNull(perLanguage),
    },
    {symbol: perLanguage, base: read.object({unit: idReader(), factor})},
  );
}

export function subjectReader(): read.Reader<SubjectRecord> {
  return read.object<SubjectRecord>(
    {id: idReader(), name: localizedTextReader(), kind: keyOf(SUBJECT_KINDS)},
    {partOf: idReader()},
  );
}

export function metricReader(): read.Reader<MetricRecord> {
  const localizedText = localizedTextReader();
  const dimension = read.object<Dimension>({
    label: localizedText,
    values: read.recordOf(localizedText),
  });
  return read.object<MetricRecord>(
    {
      id: idReader(),
      label: localizedText,
      unit: idReader(),
      kind: keyOf(METRIC_KINDS),
      definition: localizedText,
    },
    {
      whole: localizedText,
      changeOf: idReader(),
      base: read.oneOf('year', 'unstated'),
      dimensions: read.recordOf(dimension),
    },
  );
}

export function retiredReader(): read.Reader<Retired> {
  const moved = read.object<Retired & {movedTo: string}>({id: idReader(), movedTo: idReader()});
  const withdrawn = read.object<Retired & {withdrawn: object}>({
    id: idReader(),
    withdrawn: localizedTextReader(),
  });
  return (value) =>
    read.own(read.keyed(value), 'movedTo') !== undefined ? moved(value) : withdrawn(value);
}
