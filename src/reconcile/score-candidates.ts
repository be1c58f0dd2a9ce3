import type { RequestContext } from '../graphql/request-context.ts';
import type { Commonness } from '../resolver/features/feature.ts';
import { type NamedFinding, type PairScore, scorePair } from '../resolver/score-pair.ts';
import { askedAs, askedOnce } from './asked-as.ts';
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

/** What it takes to compare a candidate with one name or value, as `Pace` counts: at worst with the names of all that it is linked with. */
const unitsOfValue = 300;

/**
 * How common things are is not known: candidates are a few of the graph, among which a common link may be that of one alone. So a link that is asked for
 * counts as one that several have; websites are compared by their addresses (`conditionSays`), and what is beside is not.
 */
const commonness: Commonness = { links: () => 4, beside: () => 0, hosts: () => 0 };

/** Compares candidates with what is asked for, as the resolver compares entities; the likeliest first. */
export async function scoreCandidates(
  asked: AskedEntity,
  candidates: readonly Candidate[],
  named: ReadonlySet<string>,
  { ontology, pace }: Pick<RequestContext, 'ontology' | 'pace'>,
): Promise<readonly ScoredCandidate[]> {
  const once = askedOnce(asked, ontology);
  const values = asked.names.length + asked.conditions.flatMap((condition) => condition.values).length;
  const scored: ScoredCandidate[] = [];
  for (const candidate of candidates) {
    await pace(values * unitsOfValue);
    const { compared, findings } = askedAs(once, candidate, ontology);
    const more = named.has(candidate.id) ? [byId, ...findings] : findings;
    const score = scorePair(compared, candidate, commonness, more);
    const isNamesake = score.features.some(({ name, score }) => name === 'names' && score === 1);
    scored.push({ ...score, candidate, isNamesake });
  }
  return scored.sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
}
