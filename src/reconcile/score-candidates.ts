import type { Ontology } from '../ontology/ontology.ts';
import { commonnessOf } from '../resolver/pairs/commonness-of.ts';
import { type NamedFinding, type PairScore, scorePair } from '../resolver/score-pair.ts';
import { askedAs } from './asked-as.ts';
import type { AskedEntity } from './asked-entity.ts';
import type { Candidate } from './candidate.ts';

/** A candidate with what speaks for and against it. */
export interface ScoredCandidate extends PairScore {
  readonly candidate: Candidate;
  /** Whether one of the names asked for is one of its names. */
  readonly isNamesake: boolean;
}

/** More than everything else together: whoever gives an id means it. */
const byId: NamedFinding = Object.freeze({
  name: 'id',
  score: 1,
  weight: 1_000,
  text: 'asked for by its id',
  decides: true,
});

/** Compares candidates with what is asked for, as the resolver compares entities; the likeliest first. */
export function scoreCandidates(
  asked: AskedEntity,
  candidates: readonly Candidate[],
  named: ReadonlySet<string>,
  ontology: Ontology,
): readonly ScoredCandidate[] {
  const commonness = commonnessOf(candidates);
  return candidates
    .map((candidate) => {
      const { compared, findings } = askedAs(asked, candidate, ontology);
      const more = named.has(candidate.id) ? [byId, ...findings] : findings;
      const scored = scorePair(compared, candidate, commonness, more);
      const isNamesake = scored.features.some(({ name, score }) => name === 'names' && score === 1);
      return { ...scored, candidate, isNamesake };
    })
    .sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
}
