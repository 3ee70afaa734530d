/** What a dataset from outside has wrong. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  /** Where it stands, as one would write it in code: `facts[3].quantity.unit`. Empty for the dataset itself. */
  readonly path: string;
  /** What was given and what was expected. */
  readonly problem: string;

  constructor(path: string, problem: string) {
    super(path === '' ? problem : `${path}: ${problem}`);
    this.path = path;
    this.problem = problem;
  }
}

export function fail(problem: string): never {
  throw new DatasetError('', problem);
}

/** Runs something one step further in; an error from there names the step. */
export function at<T>(step: string | number, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    const {path, problem} = error;
    const isName = typeof step === 'string' && /^[\p{L}$_][\p{L}\d$_]*$/u.test(step);
    const name = isName ? step : `[${JSON.stringify(step)}]`;
    const dot = path === '' || path.startsWith('[') ? '' : '.';
    throw new DatasetError(name + dot + path, problem);
  }
}
