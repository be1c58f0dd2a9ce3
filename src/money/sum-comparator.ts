/** In the order in which a sum takes one if any part has it. */
export const comparatorsByRank = ['AT_LEAST', 'ABOUT', 'AT_MOST', 'EXACT'] as const;

const ranks: ReadonlyMap<string, number> = new Map(comparatorsByRank.map((word, rank) => [word, rank]));

/** The rank of what has no parts. */
export const exactly = comparatorsByRank.length - 1;

/** The rank of a comparator: a sum has the lowest one of its parts. Anything else is exact. */
export const comparatorRank = (comparator: string): number => ranks.get(comparator) ?? exactly;

/**
 * How a sum relates to the true one, by the lowest rank of its parts: a floor if any part is one, otherwise rough if any part is,
 * otherwise a ceiling if any part is one.
 */
export const comparatorOf = (rank: number): string => comparatorsByRank[rank] ?? 'EXACT';
