/** Whether the page is being printed: what is folded on the screen is then made as well, for paper has no buttons. */
export function isPrinting(): boolean {
  return isBetween || (paper?.matches ?? false);
}

let isBetween = false;
let isWatched = false;
let paper: MediaQueryList | undefined;
const listeners = new Set<() => void>();

/** Calls `listener` before the page is printed and afterwards, until the returned function is called. */
export function observePrinting(listener: () => void): () => void {
  if (!isWatched) paper = watched();
  isWatched = true;
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The events come in time for the print; the media query tells of a preview that prints nothing. */
function watched(): MediaQueryList | undefined {
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const follow = (isNow: boolean) => () => {
    isBetween = isNow;
    tell();
  };
  addEventListener('beforeprint', follow(true));
  addEventListener('afterprint', follow(false));
  // Simulated DOMs have none.
  const query = typeof matchMedia === 'function' ? matchMedia('print') : undefined;
  query?.addEventListener('change', tell);
  return query;
}
