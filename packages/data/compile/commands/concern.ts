import type {Problem} from '../report/problem.ts';
import type {SeedFile} from '../read/seeds.ts';

const VOCABULARY = /\/(?:documents|subjects|metrics|units)\.yaml$/;
const ID = /(?<![\p{L}-])["']?id["']?\s*:\s*["']?([\p{L}\p{N}/-]+)/gu;

/** Whether a problem stands in one of the files asked for, or in the vocabulary that they use. */
export function concerning(
  asked: readonly SeedFile[],
  files: readonly SeedFile[],
): (problem: Problem) => boolean {
  const names = new Set(asked.flatMap(({text}) => text.match(/[\p{L}\p{N}/-]+/gu) ?? []));
  const lines = new Map(files.map(({file, text}) => [file, text.split('\n')]));
  return ({place: {file, line}, rule}) => {
    if (asked.some((one) => one.file === file)) return true;
    if (!VOCABULARY.test(file)) return false;
    // Read as text: an entry that is broken has an id, too.
    const before = lines.get(file)?.slice(0, line).join('\n') ?? '';
    const id = [...before.matchAll(ID)].at(-1)?.[1];
    return rule === 'yaml' || id === undefined || names.has(id);
  };
}
