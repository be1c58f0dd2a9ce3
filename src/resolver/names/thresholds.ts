/** From this score on, two names are more likely of one organisation than not: worth a person's look. */
export const likelySame = 0.65;

/** From this score on, about one pair in a hundred is wrong, of the pairs of names that were measured (docs/decisions/0030-names.md). */
export const surelySame = 0.92;
