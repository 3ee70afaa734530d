import {sha256Of} from '../evidence/document.ts';

/** JSON with sorted keys and no blanks: one text for one record, however it was written. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

export function fingerprint(value: unknown): string {
  return sha256Of(canonicalJson(value));
}
