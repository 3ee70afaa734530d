/** Machines with other fonts than this one, as fontconfig tells browsers of them: the proof that none is needed. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';

const require = createRequire(import.meta.url);

/** The one folder of fonts that the machine has. */
export const machineFonts = {
  // Icons and not one letter. Chromium itself crashes at an input field where there is no font at all.
  no: dirname(require.resolve('@vscode/codicons/dist/codicon.ttf')),
  // Much wider letters than others, and no Chinese one.
  odd: dirname(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')),
} as const;

/** The environment of a machine whose fonts are in the folder, and nowhere else. */
export function withFontsIn(folder: string, scratch: string): NodeJS.ProcessEnv {
  mkdirSync(scratch, {recursive: true});
  const file = join(scratch, 'fonts.conf');
  const settings = `<dir>${folder}</dir><cachedir>${scratch}</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?><fontconfig>${settings}</fontconfig>\n`);
  return {FONTCONFIG_FILE: file};
}
