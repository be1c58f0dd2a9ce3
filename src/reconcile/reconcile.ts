import type { RequestContext } from '../graphql/request-context.ts';
import type { AskedEntity } from './asked-entity.ts';
import { findIds, type Looked } from './find-ids.ts';
import { matchAmong } from './match-among.ts';
import { readCandidates } from './read-candidates.ts';
import { type ScoredCandidate, scoreCandidates } from './score-candidates.ts';
import { withShown } from './with-shown.ts';

/** A candidate for what is asked for. */
export interface Reconciled extends ScoredCandidate {
  /** Whether it may be taken without a person. */
  readonly isMatch: boolean;
}

/** Candidates for each of many that are asked for, the likeliest first. Each is answered as though it were asked for alone. */
export async function reconcile(
  context: RequestContext,
  asked: readonly AskedEntity[],
  bounds: Looked,
): Promise<readonly (readonly Reconciled[])[]> {
  const [found, all] = await Promise.all([findIds(context, asked, bounds), withShown(context, asked)]);
  const pids = new Set(asked.flatMap(({ conditions }) => conditions.map(({ pid }) => pid)));
  const known = await readCandidates(context, new Set(found.flatMap(({ ids }) => ids)), pids);
  const answers: (readonly Reconciled[])[] = [];
  for (const [at, one] of all.entries()) {
    const { ids, named, isSample } = found[at] ?? { ids: [], named: new Set<string>(), isSample: false };
    const candidates = ids.flatMap((id) => known.get(id) ?? []);
    const scored = await scoreCandidates(one, candidates, named, context);
    const match = matchAmong(scored, isSample);
    answers.push(scored.slice(0, one.limit).map((item) => ({ ...item, isMatch: item === match })));
  }
  return answers;
}
