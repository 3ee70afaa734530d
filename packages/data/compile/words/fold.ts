/** A text as it is compared: what typesetting adds is taken off, and each sign knows where it stood. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the place of its sign in the unfolded text. */
  readonly from: readonly number[];
}

const DASH = /^[\p{Pd}\u00ad\u2212]$/u;
/** The last two are the joiners and the mark that PDF extraction leaves behind. */
const SPACE = /^[\s\u200b-\u200d\ufeff]+$/u;
const QUOTES: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
};

/** NFKC, lower-case, curly quotes straightened, dashes and white space dropped. */
export function fold(text: string): Folded {
  let folded = '';
  const from: number[] = [];
  // A letter and its combining marks are normalised together.
  for (const {0: sign, index} of text.matchAll(/\P{M}\p{M}*|\p{M}/gsu)) {
    if (DASH.test(sign) || SPACE.test(sign)) continue;
    const plain = (QUOTES[sign] ?? sign.normalize('NFKC')).toLowerCase().replace(/\s/g, '');
    folded += plain;
    for (let unit = 0; unit < plain.length; unit++) from.push(index);
  }
  return {text: folded, from};
}
