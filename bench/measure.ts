/** Microseconds of one call: the best of five rounds, each long enough for the clock. */
export function microsecondsOf(call: () => unknown): number {
  const rounds = Array.from({length: 5}, () => {
    const end = performance.now() + 100;
    const start = performance.now();
    let calls = 0;
    // Sixteen calls for each look at the clock, so that the clock itself weighs nothing.
    while (performance.now() < end) {
      for (let index = 0; index < 16; index += 1) call();
      calls += 16;
    }
    return ((performance.now() - start) * 1000) / calls;
  });
  return Math.min(...rounds);
}

export const medianOf = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** A table with the first column to the left and the numbers to the right. */
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
