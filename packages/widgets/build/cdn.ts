import {createHash} from 'node:crypto';
import {copyFile, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import type {Metafile} from 'esbuild';
import {roomFiles} from './elements.ts';
import {noticeOf} from './notice.ts';

const file = 'putuo-widgets.js';
const roomNote = fileURLToPath(new URL('../src/cdn/room.css', import.meta.url));

/** The style sheet of a page that waits: the room of every element, where scripts run. */
async function roomSheet(): Promise<string> {
  const [note = '', ...rooms] = await Promise.all(
    [roomNote, ...roomFiles()].map((file) => readFile(file, 'utf8')),
  );
  return `${note}@media (scripting: enabled) {\n${rooms.join('').replace(/^(?=.)/gm, '  ')}}\n`;
}

/** Beside the file: a copy under its version, the hash that covers both, the licences of what is in it, and the style sheet of a page that waits. */
export async function finishCdn(folder: string, version: string): Promise<void> {
  const versioned = `putuo-widgets-${version}.js`;
  const content = await readFile(`${folder}/${file}`);
  const hash = `sha384-${createHash('sha384').update(content).digest('base64')}`;
  const metafile = `${folder}/metafile-esm.json`;
  const {inputs, outputs} = JSON.parse(await readFile(metafile, 'utf8')) as Metafile;
  const imports = Object.values(outputs).flatMap((output) => output.imports.map(({path}) => path));
  if (imports.length > 0) {
    throw new Error(`${file} imports ${imports.join(', ')}, which its hash does not cover.`);
  }
  await Promise.all([
    copyFile(`${folder}/${file}`, `${folder}/${versioned}`),
    writeFile(`${folder}/putuo-widgets.css`, await roomSheet()),
    writeFile(
      `${folder}/integrity.json`,
      `${JSON.stringify({[file]: hash, [versioned]: hash}, null, 2)}\n`,
    ),
    writeFile(`${folder}/THIRD-PARTY-NOTICES.txt`, await noticeOf(Object.keys(inputs))),
    rm(metafile),
  ]);
}
