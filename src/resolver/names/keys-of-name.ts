import type { ReadName } from './read-name.ts';

/** What a name is looked up by: names that share no key are never compared. */
export const keysOfName = ({ words, compact }: ReadName): readonly string[] => [
  ...new Set([compact, ...words].filter((key) => key !== '')),
];
