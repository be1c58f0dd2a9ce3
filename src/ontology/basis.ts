/** What the bases mean, in the words of the ontology and of the schema. */
export const basisDoc = 'On what a claim or a rationale rests.';

/** What a claim or a rationale rests on, strongest first. */
export const bases = {
  STATED: 'The one who acts says so of itself.',
  REPORTED: 'Somebody else says so.',
  ESTIMATED: 'Somebody worked it out from other figures.',
  INFERRED: 'It follows from other facts, and nobody is known to say so.',
} as const;

export type Basis = keyof typeof bases;
