import type {Finding} from '../report/problem.ts';
import type {EvidenceSeed} from '../schema/seeds.ts';
import type {FactEntry} from '../read/seeds.ts';

/** Value, stated period and scope have words of their own, and no words stand there for nothing. */
export function* neededWords({seed, at, document}: FactEntry): Iterable<Finding> {
  const has = (purpose: EvidenceSeed['for']) => seed.evidence.some((one) => one.for === purpose);
  if (!has('value'))
    yield {
      place: at('evidence'),
      message: 'no evidence for: value; add an entry with the words that say it',
    };
  if (seed.period?.basis.by === 'stated' && !has('period')) {
    const message =
      'a stated period needs its words: add evidence for: period, or write basis: {inferred: …} with the reason';
    yield {place: at('period'), message};
  }
  if (seed.scope && !has('scope')) {
    yield {place: at('scope'), message: 'a scope needs its words: add evidence for: scope'};
  }
  for (const [index, evidence] of seed.evidence.entries()) {
    const place = at('evidence', index);
    if (evidence.for === 'period' && !seed.period)
      yield {
        place,
        message:
          'evidence for: period, but the fact has no period; add period:, or delete this entry',
      };
    if (evidence.for === 'scope' && !seed.scope)
      yield {
        place,
        message: 'evidence for: scope, but the fact has no scope; add scope:, or delete this entry',
      };
    if (evidence.document === document && evidence.role !== 'repeats') {
      yield {
        place: at('evidence', index, 'document'),
        message: `${document} is the document of this file; leave document: out`,
      };
    }
    if (evidence.sic === evidence.printed)
      yield {place, message: 'sic: repeats what is printed; leave it out'};
  }
  if (!seed.evidence.some((one) => (one.document ?? document) === document)) {
    const message = `no evidence from ${document}; move the fact to the file of the document that states it`;
    yield {place: at('evidence'), message};
  }
}
