import type {Context} from './context.ts';
import {underRule, type Finding, type Problem} from '../report/problem.ts';
import type {FactEntry} from '../read/seeds.ts';
import {chinese} from './chinese.ts';
import {copiedSentences} from './copied-sentences.ts';
import {dateFromNowhere} from './date-from-nowhere.ts';
import {dimensions} from './dimensions.ts';
import {duplicateIds} from './duplicate-ids.ts';
import {exportClash} from './export-clash.ts';
import {falling} from './falling.ts';
import {idOfFact, idShape} from './id-shape.ts';
import {labelLength} from './label-length.ts';
import {linkCycles} from './link-cycles.ts';
import {links} from './links.ts';
import {metricWords} from './metric-words.ts';
import {metricKind, metricUnit} from './metric-unit.ts';
import {missingChange} from './missing-change.ts';
import {neededWords} from './needed-words.ts';
import {openNumerals} from './open-numerals.ts';
import {periodHorizon} from './period-horizon.ts';
import {periodType} from './period-type.ts';
import {periodWords} from './period-words.ts';
import {printedHedge} from './printed-hedge.ts';
import {printedPlace, setAsidePlace} from './printed-place.ts';
import {printedValue} from './printed-value.ts';
import {punctuation} from './punctuation.ts';
import {rankWords} from './rank-words.ts';
import {reportedDate} from './reported-date.ts';
import {scopeWords} from './scope-words.ts';
import {stageWords} from './stage-words.ts';
import {unknownIds, unknownIdsOfFact} from './unknown-ids.ts';
import {unneededSetAside} from './unneeded-set-aside.ts';
import {unusedVocabulary} from './unused-vocabulary.ts';
import {voice} from './voice.ts';

type FactRule = (fact: FactEntry, context: Context) => Iterable<Finding>;
type SeedsRule = (context: Context) => Iterable<Finding>;

/** What one record alone must hold to. */
const FACT_RULES: Readonly<Record<string, FactRule>> = {
  'date-from-nowhere': dateFromNowhere,
  dimensions,
  falling,
  'id-shape': idOfFact,
  links,
  'metric-unit': metricUnit,
  'metric-words': metricWords,
  'missing-change': missingChange,
  'needed-words': neededWords,
  'period-horizon': periodHorizon,
  'period-type': periodType,
  'period-words': periodWords,
  'printed-hedge': printedHedge,
  'printed-place': printedPlace,
  'printed-value': printedValue,
  'rank-words': rankWords,
  'reported-date': reportedDate,
  'scope-words': scopeWords,
  'stage-words': stageWords,
  'unknown-ids': unknownIdsOfFact,
  voice,
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

/** What a changed fact may upset beyond itself; texts and vocabularies it does not touch. */
export function lintAround(context: Context): Problem[] {
  return [
    'duplicate-ids',
    'link-cycles',
    'open-numerals',
    'unneeded-set-aside',
    'unused-vocabulary',
  ].flatMap((name) => underRule(name, SEEDS_RULES[name]?.(context) ?? []));
}

export function lint(context: Context): Problem[] {
  return [
    ...Object.entries(SEEDS_RULES).flatMap(([name, rule]) => underRule(name, rule(context))),
    ...context.seeds.facts.flatMap((fact) => lintFact(fact, context)),
  ];
}
