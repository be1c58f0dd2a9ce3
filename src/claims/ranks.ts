/** How a claim ranks among others about the same thing, in the judgement of its curators, strongest first. */
export const ranks = {
  PREFERRED: 'Better than the others: shown before them.',
  NORMAL: 'As good as the others.',
  DEPRECATED: 'Said, and known to be wrong: kept as evidence, never shown.',
} as const;

export type Rank = keyof typeof ranks;
