import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** A file of words is called by its BCP 47 tag: `en.ts`, `zh-Hans.ts`, `pt-BR.ts`. */
const LANGUAGE_FILE = /^([a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?)\.ts$/;

/** `export const timeline: TimelineWords = {`: a set of words and its type. */
const WORDS = /^export const (\w+): (\w+)/gm;

const BANNER = '// Gathered from the language files in wording/. Edit those, not this.\n';

const identifierOf = (tag: string) =>
  tag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** English first: it is what every other language falls back to. */
export function languagesIn(source: string): readonly string[] {
  const files = readdirSync(join(source, 'wording'));
  const tags = files.flatMap((file) => LANGUAGE_FILE.exec(file)?.[1] ?? []);
  return tags.sort((a, b) => Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1));
}

/** The list of languages, and the type of one. */
function languagesModule(tags: readonly string[]): string {
  return (
    `${BANNER}\n/** The languages in which everything here can be said, by their BCP 47 tags. */\n` +
    `export const LANGUAGES = [${tags.map((tag) => `'${tag}'`).join(', ')}] as const;\n\n` +
    `/** One of them: \`zh-Hans\` is Simplified Chinese. */\n` +
    `export type Language = (typeof LANGUAGES)[number];\n`
  );
}

/** The words of every language, one table for each set of words, so that a bundler keeps only those in use. */
function wordsModule(source: string, tags: readonly string[], languageFrom: string): string {
  const english = readFileSync(join(source, 'wording/en.ts'), 'utf8');
  const sets = [...english.matchAll(WORDS)].map(([, name = '', type = '']) => ({name, type}));
  const imports = tags.map((tag) => {
    const names = sets.map(({name}) => `${name} as ${name}_${identifierOf(tag)}`).join(', ');
    return `import {${names}} from '../${tag}.ts';\n`;
  });
  const types = sets.map(({type}) => type).join(', ');
  const tables = sets.map(({name, type}) => {
    const entries = tags.map((tag) => `  '${tag}': ${name}_${identifierOf(tag)},\n`).join('');
    return `\nexport const ${name}: Readonly<Record<Language, ${type}>> = {\n${entries}};\n`;
  });
  return [
    BANNER,
    `import type {Language} from '${languageFrom}';\n`,
    ...imports,
    `import type {${types}} from '../words.ts';\n`,
    ...tables,
  ].join('');
}

function writeChanged(path: string, text: string): void {
  mkdirSync(dirname(path), {recursive: true});
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

/**
 * Gathers the language files of a package into `generated/` folders. A language is added by adding its file to `wording/`;
 * nothing lists them by hand. `languageFrom`: the package that says which languages there are, where it is another.
 */
export function gatherLanguages(source: string, languageFrom?: string): void {
  const tags = languagesIn(source);
  if (languageFrom === undefined) {
    writeChanged(join(source, 'model/generated/languages.ts'), languagesModule(tags));
  }
  const words = wordsModule(source, tags, languageFrom ?? '../../model/model.ts');
  writeChanged(join(source, 'wording/generated/words.ts'), words);
}
