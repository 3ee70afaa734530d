/**
 * An address that a reader may follow, or `null`. Datasets can come from anywhere, so `javascript:` and its like
 * are no addresses here. Relative ones are the page's own.
 */
export function maybeLink(url: string | null | undefined): string | null {
  return url && /^(https?:|mailto:|[^:]*([/?#]|$))/i.test(url.trim()) ? url.trim() : null;
}
