import type { Claim } from '../claims/claim.ts';
import type { EvidenceColumns } from '../claims/evidence-columns.ts';
import { isLoop, type Named, type Naming, shownClaim } from '../claims/shown-claim.ts';
import { type Group, groupOf, type StoredClaim } from '../claims/stored-claim.ts';
import { isJudgement } from '../ontology/judgements.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { uniqueProperties } from '../ontology/unique-properties.ts';
import { createClaims, restateClaims, turnClaims } from '../shapes/projection.ts';
import { type Affected, affectedBy } from './affected-by.ts';
import { claimRow, type FreshClaim, type FreshShown } from './claim-row.ts';
import { computeProjection } from './compute-projection.ts';
import { endsOfClaims, endUnnamed } from './end-unnamed.ts';
import { mergedEntities } from './merged-entities.ts';
import type { Ahead } from './send-ahead.ts';
import { sendInParts } from './send-in-parts.ts';
import { settleIdentity } from './settle-identity.ts';
import { noteRates } from './settle-rates.ts';
import { shownIds } from './shown-ids.ts';
import { sorted } from './sorted.ts';
import { storeProjection } from './store-projection.ts';

/** A stored claim that is said elsewhere than before, or no longer, or again. */
export interface RestatedClaim {
  /** What it names itself. */
  readonly claim: Pick<Claim, 'id'> & Naming;
  readonly group: Group;
  readonly evidence: EvidenceColumns;
  /** The evidence that this takes the place of. */
  readonly before: EvidenceColumns;
  /** Whether it weighs otherwise than before, or began or ceased to count. */
  readonly isMoved: boolean;
}

/** Claims to store, and those to say anew, each with the group of what it names. */
export interface ClaimChanges {
  readonly fresh: readonly FreshClaim[];
  readonly restated: readonly RestatedClaim[];
  /** What all of them have to be recomputed for, where that is known already. */
  readonly affected?: Affected | undefined;
}

/** The same by the ids under which the graph shows what they name. */
interface ShownChanges extends ClaimChanges {
  readonly fresh: readonly FreshShown[];
}

/** Stores new claims and new evidence of known ones, with what follows from them; each new one is stored once, with whether it is shown. */
export async function storeClaims(
  ahead: Ahead,
  changes: ClaimChanges,
  recordedAt: string,
  ontology: Ontology,
): Promise<void> {
  const { fresh, restated, affected: known } = await asShown(ahead, changes, ontology);
  const moved = restated.filter(({ isMoved }) => isMoved);
  const live = fresh.filter(({ evidence }) => evidence.ended === null);
  const touched = moved.map(({ group }) => group);
  const affected = known ?? affectedBy([...live.map(({ group }) => group), ...touched], ontology);
  const changed = [...fresh, ...moved].map(({ claim }) => claim);
  await bringBack(ahead, moved, ontology);
  await noteRates(ahead, changed, async () => {
    if (restated.length > 0) await ahead.send(restateClaims(sorted(restated.map(restatedRow), (r) => r.id)));
    const over = moved.filter(({ evidence }) => evidence.ended !== null).map(({ claim }) => claim.id);
    if (over.length > 0) await ahead.send(turnClaims(over.toSorted().map((id) => ({ id, shown: false }))));
    const counted = live.map(stored);
    const projection = await computeProjection(
      ahead,
      affected,
      ontology,
      counted,
      touched.map(({ key }) => key),
    );
    const unique = new Set(uniqueProperties(ontology));
    const shown = new Set(projection.turned.flatMap((t) => (t.shown ? [t.id] : [])));
    const rowOf = (c: FreshShown) =>
      claimRow(c, shown.has(c.claim.id), recordedAt, unique.has(c.claim.about));
    // The claims take the store the longest: meanwhile the terms of names are computed.
    await Promise.all([
      storeProjection(ahead, projection, counted),
      sendInParts(fresh, (part) => ahead.run(createClaims(part.map(rowOf)))),
    ]);
  });
  const judged = changed.filter(({ about }) => isJudgement(about));
  if (judged.length > 0)
    await settleIdentity(
      ahead,
      judged.map(({ subject, value }) => [subject, value] as const),
      ontology,
    );
  const over = [...fresh, ...moved].filter(({ evidence }) => evidence.ended !== null);
  await endUnnamed(
    ahead,
    over.map(({ claim }) => claim),
    ontology,
  );
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
  const ends = endsOfClaims(
    moved.filter(({ evidence }) => evidence.ended === null).map(({ claim }) => claim),
  );
  for (const statement of mergedEntities(ends, ontology)) await ahead.send(statement);
}

const restatedRow = ({ claim, evidence }: RestatedClaim) => ({
  id: claim.id,
  source: evidence.source,
  columns: { ...evidence },
});

const stored = ({ claim, group, evidence }: FreshShown): StoredClaim => ({
  id: claim.id,
  group: group.key,
  text: claim.value,
  dataset: claim.dataset,
  source: evidence.source,
  published: evidence.published,
  strength: evidence.strength,
  confidence: claim.confidence,
  deprecated: claim.rank === 'DEPRECATED',
  shown: false,
  qualifiers: claim.qualifiers,
  isLoop: claim.isLink && isLoop({ subject: claim.subject, text: claim.value }, claim),
});
