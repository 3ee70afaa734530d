import {measure} from 'mitata';

/**
 * Microseconds of one call, the median. By mitata, which calls what is fast many times for each look at the clock;
 * tinybench looks twice for each call, which takes longer than to find a fact.
 */
export async function microsecondsOf(call: () => unknown): Promise<number> {
  const {p50} = await measure(call, {min_cpu_time: 200e6});
  return p50 / 1000;
}

export const medianOf = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** A table with the first column to the left and the numbers to the right; kept libraries draw boxes. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('   '),
    )
    .join('\n');
}
