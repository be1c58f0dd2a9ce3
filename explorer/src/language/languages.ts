/** The languages of the page, each with its own name for itself. */
export const languages = { en: 'English', ko: '한국어', ja: '日本語' } as const;

export type Language = keyof typeof languages;

export const isLanguage = (text: string | null): text is Language =>
  text !== null && Object.hasOwn(languages, text);

/** The first language of a reader's list that the page has; English where it has none of them. */
export function firstKnown(tags: readonly string[]): Language {
  for (const tag of tags) {
    const base = tag.toLowerCase().split('-')[0] ?? '';
    if (isLanguage(base)) return base;
  }
  return 'en';
}
