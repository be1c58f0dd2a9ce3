/** What names of the schema are called: in English, Korean and Japanese. */
export type Glossary = Readonly<Record<string, readonly [en: string, ko: string, ja: string]>>;
