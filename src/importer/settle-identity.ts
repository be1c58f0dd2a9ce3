import { type Identity, identityOf } from '../claims/identity.ts';
import { judgementsAround, type StoredJudgement } from '../claims/judgements-around.ts';
import { disputedPair, pairKey } from '../claims/pair-of.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { endDisputes, putDisputes } from '../shapes/disputes.ts';
import { claimsNaming, judgementsOf, rekeyClaims, showUnder } from '../shapes/identity.ts';
import { endEntities, turnClaims } from '../shapes/projection.ts';
import { affectedBy } from './affected-by.ts';
import { computeProjection } from './compute-projection.ts';
import { defaultBatchSize } from './import-options.ts';
import { mergedEntities } from './merged-entities.ts';
import { namedBy, namingClaims, rekeyed } from './rekeyed.ts';
import type { Ahead } from './send-ahead.ts';
import { noteRates } from './settle-rates.ts';
import { shownIds } from './shown-ids.ts';
import { sorted } from './sorted.ts';
import { storeProjection } from './store-projection.ts';

/**
 * Shows entities as one, or apart, as the judgements that are stored have it: those of some entities, and of all that these are connected
 * with. What claims name is tied to what it is shown as, and what the graph shows of it is computed anew.
 * @param touched the entities of which judgements are new, or stand otherwise than before
 */
export async function settleIdentity(
  ahead: Ahead,
  touched: readonly (readonly [string, string])[],
  ontology: Ontology,
): Promise<void> {
  const ids = new Set(touched.flat());
  const judged = await judgementsAround(ids, (some) => ahead.run(judgementsOf(some)));
  const identity = identityOf(judged);
  await storeVerdicts(ahead, judged, touched, identity);
  for (const { subject, object } of judged) ids.add(subject).add(object);
  const all = [...ids].sort();
  const before = await shownIds(ahead, all);
  const changed = all.filter((id) => before.get(id) !== identity.shownAs.get(id));
  if (changed.length > 0) await rekey(ahead, changed, identity, ontology);
}

/** Sets which judgements hold, and of which pairs some do not. */
async function storeVerdicts(
  ahead: Ahead,
  judged: readonly StoredJudgement[],
  touched: readonly (readonly [string, string])[],
  { held, disputed }: Identity,
): Promise<void> {
  const turned = judged.flatMap(({ id, shown }) => (shown === held.has(id) ? [] : [{ id, shown: !shown }]));
  if (turned.length > 0) await ahead.send(turnClaims(sorted(turned, ({ id }) => id)));
  const pairs = new Set([
    ...judged.map(({ subject, object }) => pairKey(subject, object)),
    ...touched.map(([a, b]) => pairKey(a, b)),
  ]);
  const begun = [...pairs].filter((key) => disputed.has(key)).sort();
  const settled = [...pairs].filter((key) => !disputed.has(key)).sort();
  if (begun.length > 0) await ahead.send(putDisputes(begun.map(disputedPair), false));
  if (settled.length > 0) await ahead.send(endDisputes(settled));
}

/** Ties the claims of some entities to those under which these are shown now, and computes what both show. */
async function rekey(
  ahead: Ahead,
  changed: readonly string[],
  { shownAs }: Identity,
  ontology: Ontology,
): Promise<void> {
  // All of them exist until their claims are tied anew; whoever writes claims of one waits here.
  await ahead.send(showUnder(changed.map((id) => ({ id, shownAs: null }))));
  for (const statement of mergedEntities(changed, ontology)) await ahead.send(statement);
  const claims = namingClaims(await ahead.run(claimsNaming(changed)));
  const moving = new Set(changed);
  const others = [...namedBy(claims)].filter((id) => !moving.has(id)).sort();
  const now = new Map([...(await shownIds(ahead, others)), ...shownAs]);
  const { rows, groups } = rekeyed(claims, now, ontology);
  await noteRates(ahead, groups, async () => {
    for (const some of inParts(rows)) await ahead.send(rekeyClaims(some));
    for (const some of inParts(groups)) {
      const keys = some.map(({ key }) => key);
      const projection = await computeProjection(ahead, affectedBy(some, ontology), ontology, [], keys);
      await storeProjection(ahead, projection, []);
    }
  });
  const merged = changed.flatMap((id) => {
    const under = shownAs.get(id);
    return under === undefined ? [] : [{ id, shownAs: under }];
  });
  for (const { name } of ontology.kinds) {
    const of = merged.flatMap(({ id }) => (ontology.kindOfId(id)?.name === name ? [id] : []));
    if (of.length > 0) await ahead.send(endEntities(name, of));
  }
  if (merged.length > 0) await ahead.send(showUnder(merged));
}

/** Parts of a list that one statement can take: a country may be named by any number of claims. */
function inParts<T>(list: readonly T[]): readonly (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  for (let from = 0; from < list.length; from += defaultBatchSize)
    parts.push(list.slice(from, from + defaultBatchSize));
  return parts;
}
