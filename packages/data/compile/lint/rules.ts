import type {Context} from '../context.ts';
import {underRule, type Finding, type Problem} from '../problem.ts';
import type {FactEntry} from '../seeds.ts';
import {chinese} from './chinese.ts';
import {copiedSentences} from './copied-sentences.ts';
import {dims} from './dims.ts';
import {duplicateIds} from './duplicate-ids.ts';
import {exportClash} from './export-clash.ts';
import {falling} from './falling.ts';
import {idOfFact, idShape} from './id-shape.ts';
import {labelLength} from './label-length.ts';
import {linkCycles} from './link-cycles.ts';
import {links} from './links.ts';
import {metricKind, metricUnit} from './metric-unit.ts';
import {neededWords} from './needed-words.ts';
import {openNumerals} from './open-numerals.ts';
import {periodHorizon} from './period-horizon.ts';
import {periodWords} from './period-words.ts';
import {printedHedge} from './printed-hedge.ts';
import {printedPlace, setAsidePlace} from './printed-place.ts';
import {printedValue} from './printed-value.ts';
import {punctuation} from './punctuation.ts';
import {rankWords} from './rank-words.ts';
import {stageWords} from './stage-words.ts';
import {unknownIds, unknownIdsOfFact} from './unknown-ids.ts';
import {unneededSetAside} from './unneeded-set-aside.ts';
import {unusedVocabulary} from './unused-vocabulary.ts';

type FactRule = (fact: FactEntry, context: Context) => Iterable<Finding>;
type SeedsRule = (context: Context) => Iterable<Finding>;

/** What one record alone must hold to. */
const FACT_RULES: Readonly<Record<string, FactRule>> = {
  dims,
  falling,
  'id-shape': idOfFact,
  links,
  'metric-unit': metricUnit,
  'needed-words': neededWords,
  'period-horizon': periodHorizon,
  'period-words': periodWords,
  'printed-hedge': printedHedge,
  'printed-place': printedPlace,
  'printed-value': printedValue,
  'rank-words': rankWords,
  'stage-words': stageWords,
  'unknown-ids': unknownIdsOfFact,
};

/** What all records together must hold to. */
const SEEDS_RULES: Readonly<Record<string, SeedsRule>> = {
  chinese,
  'copied-sentences': copiedSentences,
  'duplicate-ids': duplicateIds,
  'export-clash': exportClash,
  'id-shape': idShape,
  'label-length': labelLength,
  'link-cycles': linkCycles,
  'metric-unit': metricKind,
  'open-numerals': openNumerals,
  'printed-place': setAsidePlace,
  punctuation,
  'unknown-ids': unknownIds,
  'unneeded-set-aside': unneededSetAside,
  'unused-vocabulary': unusedVocabulary,
};

export function lintFact(fact: FactEntry, context: Context): Problem[] {
  return Object.entries(FACT_RULES).flatMap(([name, rule]) => underRule(name, rule(fact, context)));
}

export function lint(context: Context): Problem[] {
  return [
    ...Object.entries(SEEDS_RULES).flatMap(([name, rule]) => underRule(name, rule(context))),
    ...context.seeds.facts.flatMap((fact) => lintFact(fact, context)),
  ];
}
