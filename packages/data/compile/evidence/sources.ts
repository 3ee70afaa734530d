import {existsSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {readDocument, type SourceTexts} from './document.ts';
import {underRule, type Finding, type Problem} from '../report/problem.ts';
import {NotText} from '../read/text.ts';
import type {Seeds} from '../read/seeds.ts';

/**
 * The folder of the source documents: the one asked for, or else `PUTUO_DOCUMENTS`.
 * `null` where neither names one; an empty text asks for none.
 */
export function documentsFolder(asked = process.env['PUTUO_DOCUMENTS']): string | null {
  return asked === undefined || asked === '' ? null : resolve(asked);
}

/** Reads the listed documents that are in the folder. The lock stands in for the others. */
export function readDocuments(
  seeds: Seeds,
  folder: string,
): {texts: SourceTexts; problems: Problem[]} {
  const texts = new Map<string, ReturnType<typeof readDocument>>();
  const findings: Finding[] = [];
  for (const {seed, at} of seeds.documents) {
    if (!existsSync(join(folder, seed.file))) continue;
    try {
      texts.set(seed.id, readDocument(folder, seed.file, seed.id));
    } catch (error) {
      if (!(error instanceof NotText)) throw error;
      findings.push({place: at('file'), message: `"${seed.file}" ${error.message}`});
    }
  }
  return {texts, problems: underRule('document', findings)};
}
