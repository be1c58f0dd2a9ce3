import { isLoop } from '../claims/shown-claim.ts';
import type { StoredClaim } from '../claims/stored-claim.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { uniqueProperties } from '../ontology/unique-properties.ts';
import { createClaims } from '../shapes/projection.ts';
import { affectedBy } from './affected-by.ts';
import { isOver, type ShownChanges } from './claim-changes.ts';
import { claimRow, type FreshShown } from './claim-row.ts';
import { computeProjection } from './compute-projection.ts';
import type { Ahead } from './send-ahead.ts';
import { sendInParts } from './send-in-parts.ts';
import { storeProjection } from './store-projection.ts';

/** Stores new claims, and what the graph shows of all that changed. */
export async function storeFresh(
  ahead: Ahead,
  { fresh, restated, affected: known }: ShownChanges,
  recordedAt: string,
  ontology: Ontology,
): Promise<void> {
  const live = fresh.filter((one) => !isOver(one));
  const touched = restated.filter(({ isMoved }) => isMoved).map(({ group }) => group);
  const affected = known ?? affectedBy([...live.map(({ group }) => group), ...touched], ontology);
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
  const rowOf = (c: FreshShown) => claimRow(c, shown.has(c.claim.id), recordedAt, unique.has(c.claim.about));
  // The claims take the store the longest: meanwhile the terms of names are computed.
  await Promise.all([
    storeProjection(ahead, projection, counted),
    sendInParts(fresh, (part) => ahead.run(createClaims(part.map(rowOf)))),
  ]);
}

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
