/** What its curators think of a claim, the strongest first. */
export const ranks = {
  PREFERRED: 'The best claim there is, in the judgement of those who keep the file.',
  NORMAL: 'A claim like any other.',
  DEPRECATED: 'Sourced but known to be wrong: it is kept, and never shown.',
} as const;

export type Rank = keyof typeof ranks;
