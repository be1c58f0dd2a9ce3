import { type Named, type Naming, shownClaim } from '../claims/shown-claim.ts';
import { type Group, groupOf } from '../claims/stored-claim.ts';
import { isJudgement } from '../ontology/judgements.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { restateClaims, turnClaims } from '../shapes/projection.ts';
import { type ClaimChanges, isOver, type RestatedClaim, type ShownChanges } from './claim-changes.ts';
import { endsOfClaims, endUnnamed } from './end-unnamed.ts';
import { mergedEntities } from './merged-entities.ts';
import type { Ahead } from './send-ahead.ts';
import { settleIdentity } from './settle-identity.ts';
import { noteRates } from './settle-rates.ts';
import { shownIds } from './shown-ids.ts';
import { sorted } from './sorted.ts';
import { storeFresh } from './store-fresh.ts';

/** Stores new claims and new evidence of known ones, with what follows from them; each new one is stored once, with whether it is shown. */
export async function storeClaims(
  ahead: Ahead,
  changes: ClaimChanges,
  recordedAt: string,
  ontology: Ontology,
): Promise<void> {
  const shown = await asShown(ahead, changes, ontology);
  const moved = shown.restated.filter(({ isMoved }) => isMoved);
  const changed = [...shown.fresh, ...moved];
  const claims = changed.map(({ claim }) => claim);
  await bringBack(ahead, moved, ontology);
  await noteRates(ahead, claims, async () => {
    await restate(ahead, shown.restated);
    await storeFresh(ahead, shown, recordedAt, ontology);
  });
  const judged = claims.filter(({ about }) => isJudgement(about));
  if (judged.length > 0)
    await settleIdentity(
      ahead,
      judged.map(({ subject, value }) => [subject, value] as const),
      ontology,
    );
  await endUnnamed(
    ahead,
    changed.filter(isOver).map(({ claim }) => claim),
    ontology,
  );
}

/** Stores the new evidence of known claims, and no longer shows those that are over. */
async function restate(ahead: Ahead, restated: readonly RestatedClaim[]): Promise<void> {
  if (restated.length > 0) await ahead.send(restateClaims(sorted(restated.map(restatedRow), (r) => r.id)));
  const over = restated.filter((one) => one.isMoved && isOver(one)).map(({ claim }) => claim.id);
  if (over.length > 0) await ahead.send(turnClaims(over.toSorted().map((id) => ({ id, shown: false }))));
}

/** The same claims by the ids under which the graph shows what they name, which may have become others since they were read. */
async function asShown(ahead: Ahead, changes: ClaimChanges, ontology: Ontology): Promise<ShownChanges> {
  const { fresh, restated } = changes;
  const ids = endsOfClaims([...fresh, ...restated].map(({ claim }) => claim));
  const shownAs = await shownIds(ahead, ids.toSorted());
  if (shownAs.size === 0) return changes;
  const shown = <C extends { readonly claim: Naming; readonly group: Group }>(
    one: C,
  ): C & { readonly claim: Named } => {
    const claim = shownClaim(one.claim, shownAs);
    return { ...one, claim, group: groupOf(claim, ontology) };
  };
  return { fresh: fresh.map(shown), restated: restated.map(shown), affected: undefined };
}

/** Makes sure that the ends of claims that count again exist: no claim may have named them meanwhile. */
async function bringBack(ahead: Ahead, moved: readonly RestatedClaim[], ontology: Ontology): Promise<void> {
  const ends = endsOfClaims(moved.filter((one) => !isOver(one)).map(({ claim }) => claim));
  for (const statement of mergedEntities(ends, ontology)) await ahead.send(statement);
}

const restatedRow = ({ claim, evidence }: RestatedClaim) => ({
  id: claim.id,
  source: evidence.source,
  columns: { ...evidence },
});
