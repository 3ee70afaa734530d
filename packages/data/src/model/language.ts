import type {Language} from './generated/languages.ts';

export {LANGUAGES, type Language} from './generated/languages.ts';

/** The same words in every language of this library: `text[lang]` is all it takes. */
export type LocalizedText = Readonly<Record<Language, string>>;
