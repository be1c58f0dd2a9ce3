/** Something said in a language; a missing or empty language is unknown. */
export interface InLanguage {
  readonly lang: string | null;
}

/**
 * What to show to a reader of `lang`: that exact tag, otherwise its language in another form, otherwise English, otherwise the
 * first.
 */
export function inLanguage<T extends InLanguage>(values: readonly T[], lang: string | null): T | undefined {
  const of = (tag: string): T | undefined =>
    values.find((v) => v.lang === tag) ?? values.find((v) => primary(v.lang ?? '') === primary(tag));
  return (lang === null ? undefined : of(lang)) ?? of('en') ?? values[0];
}

const primary = (tag: string): string => tag.split('-')[0] ?? tag;
