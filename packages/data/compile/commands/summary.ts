import type {Context} from '../lint/context.ts';
import type {Project} from '../lint/lint-project.ts';
import type {Lock} from '../lock/lock.ts';
import {counted, type Output} from '../report/print.ts';
import {table} from '../report/table.ts';

/** What is recorded, and how many numerals are open. */
export function printSummary(context: Context, lock: Lock, project: Project, output: Output): void {
  const {out, colours} = output;
  const {seeds, accounts} = context;
  const read = new Map(accounts.map(({document, ledger}) => [document.id, ledger]));
  const rows = seeds.documents.map(({seed}) => {
    const {
      meant = 0,
      setAside = 0,
      open = 0,
    } = read.get(seed.id) ?? lock.documents[seed.id]?.ledger ?? {};
    const facts = seeds.facts.filter((fact) => fact.document === seed.id).length;
    return [seed.id, facts, meant, setAside, open, seed.complete ? 'complete' : 'not complete yet'];
  });
  const lines = table([['document', 'facts', 'meant', 'set aside', 'open', ''], ...rows]);
  lines.forEach((line, index) => out(index === 0 ? colours.dim(line) : line));
  const ofType = (type: string) => seeds.facts.filter((fact) => fact.seed.type === type).length;
  const types = [
    counted(ofType('figure'), 'figure'),
    counted(ofType('milestone'), 'milestone'),
    counted(ofType('claim'), 'claim'),
  ];
  out(`${counted(seeds.facts.length, 'fact')}: ${types.join(', ')}`);
  const reasons = new Map<string, number>();
  for (const account of accounts) {
    for (const [reason, count] of account.reasons) {
      reasons.set(reason, (reasons.get(reason) ?? 0) + count);
    }
  }
  if (reasons.size > 0) {
    const sorted = [...reasons].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    out(`set aside: ${sorted.map(([reason, count]) => `${count} ${reason}`).join(', ')}`);
  }
  out(colours.dim(documentsText(project, context)));
}

/** How many numerals are open in documents that are not complete. */
export function printOwed({accounts, documents}: Context, {out}: Output): void {
  for (const {document, open} of accounts) {
    if (open.length > 0 && !documents.get(document.id)?.seed.complete) {
      out(
        `${document.id}: ${counted(open.length, 'numeral')} still open; list them with pnpm seeds numerals ${document.id}`,
      );
    }
  }
}

export const NO_FOLDER =
  'No folder of documents is named (--documents DIR, or the variable PUTUO_DOCUMENTS).';

/** Which documents were read, and which were not. */
export function documentsText({documents}: Project, {absent}: Context): string {
  if (documents === null) return `${NO_FOLDER} The lock was checked instead.`;
  if (absent.size === 0) return `Documents read in ${documents}.`;
  const [are, their] = absent.size === 1 ? ['is', 'its'] : ['are', 'their'];
  const ids = [...absent].join(', ');
  return `${counted(absent.size, 'document')} ${are} not in ${documents}: ${ids}; ${their} lock was checked instead.`;
}
