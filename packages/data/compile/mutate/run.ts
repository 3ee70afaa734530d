import {accountsOf} from '../evidence/ledger.ts';
import type {Context} from '../lint/context.ts';
import {lintAround, lintFact} from '../lint/rules.ts';
import {fingerprint} from '../lock/canonical.ts';
import {factRecords} from '../record/record.ts';
import type {FactEntry} from '../read/seeds.ts';
import type {Mutation} from './mutation.ts';
import {MUTATORS} from './mutations.ts';

export interface Survivor {
  readonly id: string;
  readonly what: string;
}

export interface Score {
  readonly kind: string;
  readonly total: number;
  /** By the words, without the lock. */
  readonly caught: number;
  readonly caughtByLock: number;
  readonly survivors: readonly Survivor[];
}

/** Makes every record wrong in every way, one at a time, and asks whether a rule other than the lock sees it. */
export function mutateAll(
  context: Context,
  facts: readonly FactEntry[] = context.seeds.facts,
  progress: (text: string) => void = () => undefined,
): Score[] {
  const before = lintAround(context).length;
  return Object.entries(MUTATORS).map(([kind, mutator]) => {
    let total = 0;
    let caught = 0;
    let caughtByLock = 0;
    const survivors: Survivor[] = [];
    for (const entry of facts) {
      for (const mutation of mutator(entry, context)) {
        total += 1;
        if (total % 100 === 0) progress(`${kind}: ${total} wrong records …`);
        if (hashOf(entry, context) !== hashOf({...entry, seed: mutation.fact}, context))
          caughtByLock += 1;
        if (isCaught(entry, mutation, context, before)) caught += 1;
        else survivors.push({id: entry.seed.id, what: mutation.what});
      }
    }
    return {kind, total, caught, caughtByLock, survivors};
  });
}

function isCaught(entry: FactEntry, {fact}: Mutation, context: Context, before: number): boolean {
  const mutated: FactEntry = {...entry, seed: fact};
  const changed = withFact(context, entry, mutated);
  return lintFact(mutated, changed).length > 0 || lintAround(changed).length > before;
}

function withFact(context: Context, entry: FactEntry, mutated: FactEntry): Context {
  const facts = context.seeds.facts.map((one) => (one === entry ? mutated : one));
  const seeds = {...context.seeds, facts};
  const {readings} = context;
  return {
    ...context,
    seeds,
    facts: new Map(facts.map((one) => [one.seed.id, one])),
    accounts: readings
      ? context.accounts.map((accounts) =>
          isTouched(accounts.document.id, entry)
            ? accountsOf(accounts.document, seeds, readings)
            : accounts,
        )
      : [],
  };
}

function isTouched(document: string, {seed, document: own}: FactEntry): boolean {
  return seed.evidence.some((evidence) => (evidence.document ?? own) === document);
}

/** Of the record alone: what others say of it plays no part. */
function hashOf(entry: FactEntry, {seeds}: Context): string {
  return fingerprint(factRecords({...seeds, facts: [entry]})[0]);
}
