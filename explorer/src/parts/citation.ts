import type { CitedSource } from './sources-in.ts';

/** What a view says, where that can be read, and on whose word. */
export interface Citation {
  /** The title first. */
  readonly says: readonly string[];
  readonly address: string;
  /** The day on which it was read, as YYYY-MM-DD. */
  readonly read: string;
  readonly sources: readonly CitedSource[];
}

/** The words of a citation that depend on the reader's language. */
interface CitationWords {
  readonly seen: string;
  readonly sources: string;
  readonly undated: string;
}

/** A citation as text, to be put into another. */
export function citationText({ says, address, sources }: Citation, words: CitationWords): string {
  const listed = sources.map(({ title, publisher, published, url }, i) => {
    const told = [publisher, title, published ?? words.undated, url].filter((part) => part !== null);
    return `${i + 1}. ${told.join(', ')}`;
  });
  return [
    ...says,
    address,
    words.seen,
    ...(listed.length === 0 ? [] : ['', `${words.sources}:`, ...listed]),
  ].join('\n');
}
