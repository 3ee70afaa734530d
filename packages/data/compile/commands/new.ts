import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {WORD_ID} from '../../src/schema/ids.ts';
import type {Project} from '../lint/lint-project.ts';
import {readDocument} from '../evidence/document.ts';
import {readDocuments} from '../evidence/sources.ts';
import {draftOf} from '../draft/draft.ts';
import {documentEntry} from '../draft/entry.ts';
import {readSeeds} from '../read/read-seeds.ts';
import type {Seeds} from '../read/seeds.ts';
import {NotText} from '../read/text.ts';
import {counted, type Output} from '../report/print.ts';
import {readLock} from '../lock/file.ts';
import {NO_FOLDER} from './summary.ts';

/** Adds a document: an entry in `documents.yaml`, and a draft of its facts with every numeral in it. */
export function newCommand(
  project: Project,
  path: string,
  options: {readonly id?: string},
  output: Output,
): boolean {
  const {out, error} = output;
  const refuse = (message: string): false => {
    error(message);
    return false;
  };
  const {root, documents} = project;
  if (documents === null) {
    return refuse(`${NO_FOLDER} Name it: pnpm seeds new <file> --documents DIR`);
  }
  const inFolder = join(documents, basename(path));
  const given = existsSync(path) ? resolve(path) : inFolder;
  if (!existsSync(given))
    return refuse(`There is no file ${path}, nor one of that name in ${documents}.`);
  if (dirname(given) !== resolve(documents)) {
    return refuse(
      `${path} is not in the folder of documents. Move it to ${documents}, then run this again.`,
    );
  }
  const id = options.id ?? proposedId(path);
  if (!WORD_ID.test(id))
    return refuse(`"${id}" is not an id. Choose one like "town-briefing-2023-09": --id ID`);
  const {seeds} = readSeeds(root);
  if (seeds.documents.some(({seed}) => seed.id === id)) {
    return refuse(`There is already a document "${id}". Choose another id: --id ID`);
  }
  const facts = `seeds/facts/${id}.yaml`;
  if (existsSync(join(root, facts)))
    return refuse(`${facts} exists already. Rename or delete it, or choose another id: --id ID`);
  try {
    const document = readDocument(documents, basename(path), id);
    const same = sameDocument(document.sha256, seeds, project);
    if (same) return refuse(`${path} is already listed, byte for byte, as "${same}".`);
    const list = join(root, 'seeds/documents.yaml');
    // A list of none is written as [].
    const before = readFileSync(list, 'utf8')
      .replace(/^\[\]$/m, '')
      .trimEnd();
    const indent = /^( *)- /m.exec(before)?.[1] ?? '';
    const entry = documentEntry(document, basename(path)).replace(/^(?=.)/gm, indent);
    mkdirSync(join(root, 'seeds/facts'), {recursive: true});
    writeFileSync(
      join(root, facts),
      draftOf(
        document,
        seeds.units.map(({seed}) => seed),
      ),
    );
    writeFileSync(list, before === '' ? entry : `${before}\n\n${entry}`);
    out(`${id}: ${counted(document.lines.length, 'line')}, sha256 ${document.sha256}`);
    out(`Added it to seeds/documents.yaml: check title, publisher and date.`);
    out(
      `Wrote ${facts}: turn ${counted(document.numerals.length, 'numeral')} into facts, or set them aside.`,
    );
    out(`Next: pnpm seeds check ${id}; when it finds no problems, pnpm seeds lock.`);
    return true;
  } catch (cause) {
    if (cause instanceof NotText) return refuse(`${path} ${cause.message}.`);
    throw cause;
  }
}

/** The listed document with these bytes: the lock knows those that are not here. */
function sameDocument(
  sha256: string,
  seeds: Seeds,
  {root, documents}: Project,
): string | undefined {
  const {texts} = readDocuments(seeds, documents ?? '');
  const {lock} = readLock(root);
  return seeds.documents
    .map(({seed: {id}}) => id)
    .find((id) => (texts.get(id) ?? lock.documents[id])?.sha256 === sha256);
}

/** `Press Release 2024_02.txt` -> `press-release-2024-02`. */
function proposedId(path: string): string {
  return basename(path)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
}
