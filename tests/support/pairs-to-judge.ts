import type { Suggestion } from '../../src/resolver/suggestion.ts';

/** A suggestion about two companies, whatever the resolver would say of them. */
export const pairToJudge = (a: string, b: string, score: number, accepts = false): Suggestion => ({
  ...{ kind: 'Company', a: `company/${a}`, b: `company/${b}`, aName: a, bName: b, score, accepts },
  features: [{ name: 'names', score, weight: 2, text: `${b} / ${a}` }],
});

/** Some about firms of the seeds of the article. */
export const pairsToJudge: readonly Suggestion[] = [
  pairToJudge('rakuten', 'sakura-internet', 0.81, true),
  pairToJudge('oracle', 'microsoft', 0.5),
  pairToJudge('google', 'kddi', 0.625),
];
