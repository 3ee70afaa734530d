import pico from 'picocolors';
import type {Output} from '../../compile/report/print.ts';

/** An output that keeps what is written, without colours, for tests. */
export function testOutput(): Output & {readonly lines: string[]; readonly errors: string[]} {
  const lines: string[] = [];
  const errors: string[] = [];
  return {
    lines,
    errors,
    out: (line) => void lines.push(...line.split('\n')),
    error: (line) => void errors.push(...line.split('\n')),
    colours: pico.createColors(false),
    progress: () => undefined,
  };
}
