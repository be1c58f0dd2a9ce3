/** The role of a name in a question, as indicated by the small word beside it. */
export type Role = 'topic' | 'by' | 'what' | 'in' | 'to' | 'of' | 'with' | 'about' | 'from';

/** What has to be known about a language to read short questions in it. */
export interface Grammar {
  readonly lang: string;
  /** Words of their own before a name. */
  readonly before: Readonly<Record<string, Role>>;
  /** What is attached to the end of a name, without a space. */
  readonly after: Readonly<Record<string, Role>>;
  /** Nouns that may come between a name and what is attached to it: 미국 기업은, 米国企業は. They are small words too. */
  readonly heads: readonly string[];
  /** What stands between names of which one is said as the others are: Intel and Micron. */
  readonly joins: readonly string[];
  /** Further endings, which say nothing about a role. */
  readonly endings: readonly string[];
  /** Words that carry no question: understood wherever they stand. An open one ends in `~`. */
  readonly small: readonly string[];
}
