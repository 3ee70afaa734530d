// Gathered from the language files in wording/. Edit those, not this.

/** The languages in which everything here can be said, by their BCP 47 tags. */
export const LANGUAGES = ['en', 'zh-Hans'] as const;

/** One of them: `zh-Hans` is Simplified Chinese. */
export type Language = (typeof LANGUAGES)[number];
