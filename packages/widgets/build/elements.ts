import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const source = fileURLToPath(new URL('../src', import.meta.url));

/** Every element has a folder that is called by its tag: `district-stat`. Nothing else lists them. */
export const tags: readonly string[] = readdirSync(source)
  .filter((folder) => folder.startsWith('district-'))
  .sort();

/** `DistrictStat`, of `district-stat`. */
export function classNameOf(tag: string): string {
  return tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The rules of `room.css` of every element that has one. */
export function roomFiles(): readonly string[] {
  return tags.map((tag) => join(source, tag, 'room.css')).filter((file) => existsSync(file));
}

/** The entries of the package: two for each element. */
export function elementEntries(): Readonly<Record<string, string>> {
  const entries = tags.flatMap((tag) => [
    [tag, `src/${tag}/element.ts`],
    [`define/${tag}`, `src/${tag}/define.ts`],
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}

const BANNER = '// Gathered from the folders of the elements. Edit those, not this.\n';

/** What the entries for all elements are made of: their classes, their definitions, their static forms. */
export function gatherElements(): void {
  const lines = (lineFor: (tag: string) => string) => tags.map(lineFor).join('');
  const files = {
    'elements.ts': lines((tag) => `export {${classNameOf(tag)}} from '../${tag}/element.ts';\n`),
    'static.ts': lines((tag) => `export * from '../${tag}/static.ts';\n`),
    'define.ts':
      `import * as elements from './elements.ts';\n\n` +
      `/** Registers every element under its tag. */\n` +
      `export function defineElements(): void {\n` +
      lines((tag) => `  elements.${classNameOf(tag)}.define('${tag}');\n`) +
      `}\n`,
  };
  mkdirSync(join(source, 'generated'), {recursive: true});
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(source, 'generated', name), BANNER + text);
  }
}
