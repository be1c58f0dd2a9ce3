/** In the order in which a sum takes one as soon as a part has it. */
const comparators = ['AT_LEAST', 'ABOUT', 'AT_MOST', 'EXACT'] as const;

const ranks: ReadonlyMap<string, number> = new Map(comparators.map((word, rank) => [word, rank]));

/** The rank of what has no parts. */
export const exactly = comparators.length - 1;

/** The rank of a comparator: a sum has the lowest one of its parts. Anything else is exact. */
export const comparatorRank = (comparator: string): number => ranks.get(comparator) ?? exactly;

/**
 * How a sum stands to the true one, by the least rank of its parts: a floor as soon as one part is, else rough as soon as one
 * is, else a ceiling as soon as one is.
 */
export const comparatorOf = (rank: number): string => comparators[rank] ?? 'EXACT';
