/**
 * Whether a link that may hold several times held on a day, as far as is known; written alike in Cypher and in SQL.
 * @param link how the statement names the link
 */
export const heldAt = (link: string, day: string): string =>
  `(${link}.heldFrom IS NULL OR ${link}.heldFrom <= ${day}) AND (${link}.heldUntil IS NULL OR ${link}.heldUntil >= ${day})`;
