/** The part that a name plays in a question, as the small word beside it tells. */
export type Role = 'topic' | 'by' | 'what' | 'in' | 'to' | 'of' | 'with' | 'about' | 'from';

/** What has to be known of a language to read short questions in it. */
export interface Grammar {
  readonly lang: string;
  /** Words of their own before a name. */
  readonly before: Readonly<Record<string, Role>>;
  /** What hangs on a name behind it, without a space. */
  readonly after: Readonly<Record<string, Role>>;
  /** Nouns that may stand between a name and what hangs on it: 미국 기업은, 米国企業は. They are small words too. */
  readonly heads: readonly string[];
  /** Further endings, which say nothing of a role. */
  readonly endings: readonly string[];
  /** Words that carry no question: understood wherever they stand. An open one ends in `~`. */
  readonly small: readonly string[];
}
