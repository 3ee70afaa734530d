import type {Stage} from '../model/model.ts';
import type {
  ClaimRecord,
  EvidenceRecord,
  FactRecord,
  FigureRecord,
  MilestoneRecord,
  QuantityRecord,
} from '../schema/record.ts';
import {at, fail, shown} from './error.ts';
import * as read from './readers.ts';
import {basisReader, edtf, idReader, periodReader, localizedTextReader} from './shapes.ts';

function quantityReader(): read.Reader<QuantityRecord> {
  const quantity = read.object<QuantityRecord>({
    value: read.number,
    decimal: read.textLike(/^-?\d{1,400}(\.\d{1,100})?$/, 'decimal digits such as "1.50"'),
    unit: idReader(),
    hedge: read.oneOf('none', 'about', 'over', 'at-least', 'nearly', 'under', 'up-to'),
    digits: read.wholeFrom(1),
  });
  return (value) => {
    const given = quantity(value);
    return Number(given.decimal) === given.value
      ? given
      : fail(`decimal ${shown(given.decimal)} is not value ${given.value}`);
  };
}

function evidenceReader(): read.Reader<EvidenceRecord> {
  const range: read.Reader<readonly [number, number]> = (value) => {
    const [first, last] = read.pairOf(read.wholeFrom(1))(value);
    return first <= last ? [first, last] : fail(`line ${first} comes after line ${last}`);
  };
  return read.object<EvidenceRecord>(
    {
      for: read.oneOf('value', 'period', 'stage', 'scope'),
      document: idReader(),
      lines: read.filledListOf(range),
      printed: read.text,
      role: read.oneOf('states', 'repeats'),
    },
    {sic: read.text},
  );
}

/** What every fact has, whatever its type. */
function shared() {
  const localizedText = localizedTextReader();
  const needed = {
    id: idReader(),
    about: idReader(),
    period: read.orNull(periodReader()),
    reported: edtf,
    stage: read.oneOf<Stage>('achieved', 'under-way', 'planned'),
    stageBasis: basisReader(),
    evidence: read.filledListOf(evidenceReader()),
  };
  const optional = {
    label: localizedText,
    scope: localizedText,
    outcome: idReader(),
    disagreesWith: read.listOf(idReader()),
    note: localizedText,
  };
  return {needed, optional};
}

export function factReader(): read.Reader<FactRecord> {
  const {needed, optional} = shared();
  const localizedText = localizedTextReader();
  const quantity = quantityReader();
  const figure = read.object<FigureRecord>(
    {...needed, type: read.oneOf('figure'), metric: idReader(), quantity},
    {
      ...optional,
      also: read.filledListOf(quantity),
      dimensions: read.recordOf(idReader()),
      partOf: idReader(),
      change: idReader(),
    },
  );
  const milestone = read.object<MilestoneRecord>(
    {...needed, type: read.oneOf('milestone'), what: localizedText},
    optional,
  );
  const claim = read.object<ClaimRecord>(
    {
      ...needed,
      type: read.oneOf('claim'),
      what: localizedText,
      rank: read.orNull(read.wholeFrom(1)),
      among: localizedText,
      voice: read.orNull(idReader()),
    },
    {...optional, rankedFigure: idReader()},
  );
  const types = new Map<unknown, read.Reader<FactRecord>>([
    ['figure', figure],
    ['milestone', milestone],
    ['claim', claim],
  ]);
  return (value) => {
    const type = read.own(read.keyed(value), 'type');
    const reader = types.get(type);
    const expected = 'expected "figure", "milestone" or "claim"';
    return reader ? reader(value) : at('type', () => fail(`${expected}, not ${shown(type)}`));
  };
}
