import type {Finding} from '../report/problem.ts';
import type {EvidenceSeed} from '../schema/seeds.ts';
import type {FactEntry} from '../read/seeds.ts';

/** Value, stated period and scope have words of their own, and no words stand there for nothing. */
export function* neededWords({seed, at, document}: FactEntry): Iterable<Finding> {
  const has = (purpose: EvidenceSeed['for']) => seed.evidence.some((one) => one.for === purpose);
  if (!has('value')) yield {place: at('evidence'), message: 'no evidence for: value'};
  if (seed.period?.basis.by === 'stated' && !has('period')) {
    const message =
      'a stated period needs evidence for: period; otherwise basis: {inferred: …} with the reason';
    yield {place: at('period'), message};
  }
  if (seed.scope && !has('scope')) {
    yield {place: at('scope'), message: 'a scope needs evidence for: scope'};
  }
  for (const [index, evidence] of seed.evidence.entries()) {
    const place = at('evidence', index);
    if (evidence.for === 'period' && !seed.period)
      yield {place, message: 'words for a period, but no period:'};
    if (evidence.for === 'scope' && !seed.scope)
      yield {place, message: 'words for a scope, but no scope:'};
    if (evidence.document === document && evidence.role !== 'repeats') {
      yield {
        place: at('evidence', index, 'document'),
        message: `${document} is meant anyway; leave it out`,
      };
    }
    if (evidence.sic === evidence.printed)
      yield {place, message: 'sic: says what is printed; leave it out'};
  }
  if (!seed.evidence.some((one) => (one.document ?? document) === document)) {
    const message = `no evidence from ${document}; the record belongs in another file`;
    yield {place: at('evidence'), message};
  }
}
