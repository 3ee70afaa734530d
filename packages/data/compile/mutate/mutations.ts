import {hedges, signs, units, values, digits, metrics} from './figures.ts';
import {links, ranks, subjects} from './links.ts';
import type {Mutator} from './mutation.ts';
import {lines, printed} from './places.ts';
import {periods, scopes, stages} from './times.ts';

/** By the kind of mistake each makes. */
export const MUTATORS: Readonly<Record<string, Mutator>> = {
  value: values,
  digits,
  hedge: hedges,
  unit: units,
  sign: signs,
  stage: stages,
  period: periods,
  lines,
  printed,
  scope: scopes,
  subject: subjects,
  metric: metrics,
  rank: ranks,
  links,
};
