import {existsSync} from 'node:fs';
import {isAbsolute, join, resolve} from 'node:path';
import {readDocument, type SourceTexts} from './document.ts';
import {underRule, type Finding, type Problem} from '../report/problem.ts';
import {NotText} from '../read/text.ts';
import type {Seeds} from '../read/seeds.ts';

/** Beside the project, so that they are never committed with it. */
const BESIDE = '../shared/sources';

/**
 * The folder of the source documents: as asked for, else `PUTUO_DOCUMENTS`, else the one beside the project.
 * `null` where there is none; an empty text asks for none.
 */
export function documentsFolder(
  root: string,
  asked = process.env['PUTUO_DOCUMENTS'],
): string | null {
  if (asked === '') return null;
  if (asked !== undefined) return isAbsolute(asked) ? asked : resolve(asked);
  const beside = join(root, BESIDE);
  return existsSync(beside) ? resolve(beside) : null;
}

/** Reads the documents that are listed. */
export function readDocuments(
  seeds: Seeds,
  folder: string,
): {texts: SourceTexts; problems: Problem[]} {
  const texts = new Map<string, ReturnType<typeof readDocument>>();
  const findings: Finding[] = [];
  for (const {seed, at} of seeds.documents) {
    try {
      texts.set(seed.id, readDocument(folder, seed.file, seed.id));
    } catch (error) {
      if (!(error instanceof NotText)) throw error;
      findings.push({place: at('file'), message: `"${seed.file}" ${error.message}`});
    }
  }
  return {texts, problems: underRule('document', findings)};
}
