/** The two parts of a fact's id. */
export interface IdParts {
  /** The id of the subject, before the dot; empty where there is no dot. */
  readonly subject: string;
  /** What is said of it. */
  readonly slug: string;
}

/** `putuo.beds-planned-2023` is what the slug `beds-planned-2023` says of `putuo`. */
export function idParts(id: string): IdParts {
  const dot = id.indexOf('.');
  return {subject: id.slice(0, Math.max(dot, 0)), slug: id.slice(dot + 1)};
}
