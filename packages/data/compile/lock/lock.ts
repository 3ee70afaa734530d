import * as z from 'zod';
import type {Context} from '../lint/context.ts';
import type {Readings} from '../evidence/readings.ts';
import {compareText} from '../report/problem.ts';
import {factRecords} from '../record/record.ts';
import type {FactEntry, Seeds} from '../read/seeds.ts';
import {fingerprint} from './canonical.ts';

export const LOCK_FILE = 'seeds/provenance.lock.json';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();

export const lockSchema = z.strictObject({
  documents: z.record(
    z.string(),
    z.strictObject({
      sha256: hash,
      lines: count,
      ledger: z.strictObject({meant: count, setAside: count, open: count}),
      /** Of what is set aside, so that a change to it shows without the document. */
      setAside: hash,
    }),
  ),
  facts: z.record(z.string(), z.strictObject({passages: hash, record: hash})),
});

/** Fingerprints of what was read, so that a clone without the documents can tell whether it still holds. */
export type Lock = z.output<typeof lockSchema>;

/** What the lock must say. Only the documents can tell. */
export function lockOf({seeds, accounts, readings}: Context): Lock {
  const hashes = recordHashes(seeds);
  return {
    documents: sorted(
      accounts.map(({document: {id, sha256, lines}, ledger}) => [
        id,
        {sha256, lines: lines.length, ledger, setAside: setAsideHash(seeds, id)},
      ]),
    ),
    facts: sorted(
      seeds.facts.map((fact) => [
        fact.seed.id,
        {
          passages: fingerprint(readings ? passagesOf(fact, readings) : []),
          record: hashes.get(fact.seed.id) ?? '',
        },
      ]),
    ),
  };
}

/** Of the records as they are shipped, by id. */
export function recordHashes(seeds: Seeds): ReadonlyMap<string, string> {
  return new Map(factRecords(seeds).map((record) => [record.id, fingerprint(record)]));
}

export function setAsideHash(seeds: Seeds, document: string): string {
  const own = seeds.setAside.filter((entry) => entry.document === document);
  return fingerprint(own.map(({seed}) => seed));
}

export function lockText(lock: Lock): string {
  return `${JSON.stringify(lock, null, 1)}\n`;
}

function passagesOf({seed, document}: FactEntry, readings: Readings): string[] {
  return seed.evidence.map((one) => readings.ofEvidence(one, document)?.passage.text ?? '');
}

function sorted<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => compareText(a, b)));
}
