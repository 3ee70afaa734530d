import {createHash} from 'node:crypto';
import {copyFile, readFile, rm, writeFile} from 'node:fs/promises';
import {noticeOf} from './notice.ts';

const file = 'putuo-widgets.js';

/** Beside the file: a copy under its version, the hash that covers both, and the licences of what is in it. */
export async function finishCdn(folder: string, version: string): Promise<void> {
  const versioned = `putuo-widgets-${version}.js`;
  const content = await readFile(`${folder}/${file}`);
  if (/^\s*(import|export)\b[^;]*?from\s*["']/m.test(content.toString())) {
    throw new Error(`${file} imports another file, which no hash would cover.`);
  }
  const hash = `sha384-${createHash('sha384').update(content).digest('base64')}`;
  const metafile = `${folder}/metafile-esm.json`;
  const {inputs} = JSON.parse(await readFile(metafile, 'utf8')) as {inputs: object};
  await Promise.all([
    copyFile(`${folder}/${file}`, `${folder}/${versioned}`),
    writeFile(
      `${folder}/integrity.json`,
      `${JSON.stringify({[file]: hash, [versioned]: hash}, null, 2)}\n`,
    ),
    writeFile(`${folder}/THIRD-PARTY-NOTICES.txt`, await noticeOf(Object.keys(inputs))),
    rm(metafile),
  ]);
}
