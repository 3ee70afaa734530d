import pico from 'picocolors';
import {placeText, problemText, type Problem} from './problem.ts';

/** Where a command writes: the terminal, or a list in a test. */
export interface Output {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
  readonly colours: ReturnType<typeof pico.createColors>;
  /** Says what goes on, on one line that is taken back; `null` takes it back. */
  readonly progress: (text: string | null) => void;
}

export function terminal(): Output {
  const {stdout, stderr} = process;
  return {
    out: (line) => void stdout.write(`${line}\n`),
    error: (line) => void stderr.write(`${line}\n`),
    // By its own rules picocolors colours in CI too; here only where someone looks.
    colours: pico.createColors(stdout.isTTY && stderr.isTTY && !process.env['NO_COLOR']),
    progress: (text) => {
      if (stderr.isTTY) stderr.write(`\r\u001b[K${text ?? ''}`);
    },
  };
}

export function printProblems(problems: readonly Problem[], {error, colours}: Output): void {
  for (const problem of problems) {
    const place = colours.cyan(placeText(problem.place));
    const line = `${place} ${colours.yellow(problem.rule)} ${problem.message}`;
    error(colours.isColorSupported ? line : problemText(problem));
  }
}

export function counted(count: number, one: string, other = `${one}s`): string {
  return `${count} ${count === 1 ? one : other}`;
}
