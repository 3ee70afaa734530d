import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {WORD_ID} from '../../src/schema/ids.ts';
import type {Project} from '../lint/lint-project.ts';
import {readDocument} from '../evidence/document.ts';
import {draftOf} from '../draft/draft.ts';
import {documentEntry} from '../draft/entry.ts';
import {readSeeds} from '../read/read-seeds.ts';
import {NotText} from '../read/text.ts';
import {counted, type Output} from '../report/print.ts';
import {readDocuments} from '../evidence/sources.ts';

/** Takes a document up: an entry in `documents.yaml`, and a draft of its facts with every numeral in it. */
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
    return refuse('No documents here. Say where they are: pnpm seeds new <file> --documents DIR');
  }
  const inFolder = join(documents, basename(path));
  const given = existsSync(path) ? resolve(path) : inFolder;
  if (!existsSync(given))
    return refuse(`There is no file ${path}, nor one of that name in ${documents}.`);
  if (dirname(given) !== resolve(documents)) {
    return refuse(
      `${path} is not with the other documents, where checks look. Put it into ${documents} first.`,
    );
  }
  const id = options.id ?? proposedId(path);
  if (!WORD_ID.test(id))
    return refuse(`"${id}" is no id. Choose one like "putuo-briefing-2023-09": --id ID`);
  const {seeds} = readSeeds(root);
  if (seeds.documents.some(({seed}) => seed.id === id)) {
    return refuse(`There is a document "${id}" already. Choose another id: --id ID`);
  }
  const facts = `seeds/facts/${id}.yaml`;
  if (existsSync(join(root, facts)))
    return refuse(`${facts} is there already; it was left as it is.`);
  try {
    const document = readDocument(documents, basename(path), id);
    const known = [...readDocuments(seeds, documents).texts.values()];
    const same = known.find(({sha256}) => sha256 === document.sha256);
    if (same) return refuse(`${path} is the document "${same.id}", byte for byte.`);
    const list = join(root, 'seeds/documents.yaml');
    const before = readFileSync(list, 'utf8').replace(/\s*$/, '\n');
    const indent = /^( *)- /m.exec(before)?.[1] ?? '';
    const entry = documentEntry(document, basename(path)).replace(/^(?=.)/gm, indent);
    writeFileSync(
      join(root, facts),
      draftOf(
        document,
        seeds.units.map(({seed}) => seed),
      ),
    );
    writeFileSync(list, `${before}\n${entry}`);
    out(`${id}: ${counted(document.lines.length, 'line')}, sha256 ${document.sha256}`);
    out(`Added to seeds/documents.yaml: look at title, publisher and date.`);
    out(
      `Wrote ${facts}: ${counted(document.numerals.length, 'numeral')} to make records of, or to set aside.`,
    );
    out(`Then: pnpm seeds check ${id}, and at the end pnpm seeds lock.`);
    return true;
  } catch (cause) {
    if (cause instanceof NotText) return refuse(`${path} ${cause.message}.`);
    throw cause;
  }
}

/** `Press Release 2024_02.txt` -> `press-release-2024-02`. */
function proposedId(path: string): string {
  return basename(path)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
}
