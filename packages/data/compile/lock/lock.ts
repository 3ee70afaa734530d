import * as z from 'zod';
import type {Context} from '../lint/context.ts';
import type {Readings} from '../evidence/readings.ts';
import {compareText} from '../report/problem.ts';
import {factRecords} from '../record/record.ts';
import type {FactEntry, Seeds} from '../read/seeds.ts';
import {untranslated} from '../read/translations.ts';
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
  facts: z.record(
    z.string(),
    z.strictObject({
      /** By document, so that one can tell which facts depend on a document that is not here. */
      passages: z.record(z.string(), hash),
      record: hash,
    }),
  ),
});

/** Fingerprints of what was read, so that a clone without the documents can tell whether it still holds. */
export type Lock = z.output<typeof lockSchema>;

/** What the lock must say. Of documents that are not here, and facts that depend on them, what it said before. */
export function lockOf(context: Context, before: Lock): Lock {
  const {seeds, accounts, readings, absent} = context;
  const hashes = recordHashes(seeds);
  const read = accounts.map(({document: {id, sha256, lines}, ledger}) => {
    const setAside = setAsideHash(seeds, id);
    return [id, {sha256, lines: lines.length, ledger, setAside}] as const;
  });
  const kept = Object.entries(before.documents).filter(([id]) => absent.has(id));
  const facts = seeds.facts.flatMap((fact) => {
    const {id} = fact.seed;
    const locked = before.facts[id];
    if (!readings || documentsOf(fact).some((document) => absent.has(document)))
      return locked ? [[id, locked] as const] : [];
    const passages = passagesOf(fact, readings);
    return [[id, {passages, record: hashes.get(id) ?? ''}] as const];
  });
  return {documents: sorted([...read, ...kept]), facts: sorted(facts)};
}

/** The documents whose words a fact rests on. */
export function documentsOf({seed, document}: FactEntry): string[] {
  return [...new Set(seed.evidence.map((evidence) => evidence.document ?? document))];
}

/**
 * Of the records as they are shipped, by id, save what other facts say otherwise:
 * a new document must not change what was locked of another.
 */
export function recordHashes(seeds: Seeds): ReadonlyMap<string, string> {
  // Who translates has no documents to lock from, and changes nothing that a document says.
  return new Map(
    factRecords(seeds).map(({disagreesWith: _, ...record}) => [
      record.id,
      fingerprint(untranslated(record, seeds.translatedInto)),
    ]),
  );
}

export function setAsideHash(seeds: Seeds, document: string): string {
  const own = seeds.setAside.filter((entry) => entry.document === document);
  return fingerprint(own.map(({seed}) => seed));
}

export function lockText(lock: Lock): string {
  return `${JSON.stringify(lock, null, 1)}\n`;
}

function passagesOf(fact: FactEntry, readings: Readings): Record<string, string> {
  const {seed, document: own} = fact;
  return sorted(
    documentsOf(fact).map((document) => {
      const cited = seed.evidence.filter((evidence) => (evidence.document ?? own) === document);
      const texts = cited.map((one) => readings.ofEvidence(one, own)?.passage.text ?? '');
      return [document, fingerprint(texts)];
    }),
  );
}

function sorted<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => compareText(a, b)));
}
