import type {
  Dimension,
  Ledger,
  MetricKind,
  Retired,
  SourceDocument,
  SubjectKind,
  Unit,
} from '../model/model.ts';
import type {MetricRecord, SubjectRecord} from '../schema/record.ts';
import {fail} from './error.ts';
import * as read from './readers.ts';
import {basisReader, edtf, idReader, text2Reader} from './shapes.ts';

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
  return read.object<Unit>(
    {
      id: idReader(),
      words: read.object({en: read.object({one: read.text, other: read.text}), zh: read.text}),
      counter: read.orNull(read.text),
    },
    {symbol: read.text, base: read.object({unit: idReader(), factor})},
  );
}

export function subjectReader(): read.Reader<SubjectRecord> {
  return read.object<SubjectRecord>(
    {id: idReader(), name: text2Reader(), kind: keyOf(SUBJECT_KINDS)},
    {partOf: idReader()},
  );
}

export function metricReader(): read.Reader<MetricRecord> {
  const text2 = text2Reader();
  const dimension = read.object<Dimension>({label: text2, values: read.recordOf(text2)});
  return read.object<MetricRecord>(
    {
      id: idReader(),
      label: text2,
      unit: idReader(),
      kind: keyOf(METRIC_KINDS),
      definition: text2,
    },
    {
      whole: text2,
      changeOf: idReader(),
      base: read.oneOf('year', 'unstated'),
      dims: read.recordOf(dimension),
    },
  );
}

export function retiredReader(): read.Reader<Retired> {
  const moved = read.object<Retired & {movedTo: string}>({id: idReader(), movedTo: idReader()});
  const withdrawn = read.object<Retired & {withdrawn: object}>({
    id: idReader(),
    withdrawn: text2Reader(),
  });
  return (value) =>
    read.own(read.keyed(value), 'movedTo') !== undefined ? moved(value) : withdrawn(value);
}
