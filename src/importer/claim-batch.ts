import { hash } from 'node:crypto';
import type { Claim } from '../claims/claim.ts';
import { type Group, groupOf } from '../claims/stored-claim.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { type Affected, affectedBy } from './affected-by.ts';

/** Claims that are stored together, with everything that follows from them without asking a store. */
export interface ClaimBatch {
  /** The hash of its claims, so that a second run finds it done. */
  readonly id: string;
  /** The claims, each once, with the group in which it is weighed. */
  readonly claims: readonly BatchedClaim[];
  /** Sorted. */
  readonly ids: readonly string[];
  /** Ids of the entities that the claims are about or come from, by kind; the kinds are sorted. */
  readonly ends: readonly (readonly [kind: string, ids: readonly string[]])[];
  readonly affected: Affected;
}

/** A claim with all rows that say it, in one place each. */
export interface BatchedClaim {
  readonly claim: Claim;
  readonly group: Group;
  readonly rows: readonly Claim[];
}

/** Makes a batch of claims. It asks no store, so it can be made while another batch is stored. */
export function claimBatch(given: readonly Claim[], ontology: Ontology): ClaimBatch {
  const byId = new Map<string, Claim[]>();
  for (const row of given) {
    const of = byId.get(row.id);
    if (of === undefined) byId.set(row.id, [row]);
    else of.push(row);
  }
  const claims = [...byId.values()].flatMap((rows) => {
    const [claim] = rows;
    return claim === undefined ? [] : [{ claim, group: groupOf(claim, ontology), rows }];
  });
  const ids = claims.map(({ claim }) => claim.id).sort();
  return {
    id: hash('sha256', linesOf(ids, byId)),
    claims,
    ids,
    ends: endsOf(claims, ontology),
    affected: affectedBy(
      claims.map(({ group }) => group),
      ontology,
    ),
  };
}

/** What a batch is told by: each claim in the order of ids, and where each of its rows says it. */
function linesOf(ids: readonly string[], byId: ReadonlyMap<string, readonly Claim[]>): string {
  let text = '';
  for (const id of ids)
    for (const { source, through, locator, quote, lang } of byId.get(id) ?? [])
      text += `${id}\n${source}\n${through ?? ''}\n${locator ?? ''}\n${quote ?? ''}\n${lang ?? ''}\n`;
  return text;
}

/** Ids of the entities that some claims are about or come from, by kind. */
export function endsOf(
  claims: readonly Pick<BatchedClaim, 'claim' | 'rows'>[],
  ontology: Ontology,
): ClaimBatch['ends'] {
  const ends = new Set<string>();
  for (const { claim, rows } of claims) {
    ends.add(claim.subject);
    // Who syncs an edition waits for those who write claims of its dataset.
    if (claim.dataset !== claim.source) ends.add(claim.dataset);
    for (const { source } of rows) ends.add(source);
    if (claim.isLink) ends.add(claim.value);
  }
  const byKind = new Map<string, string[]>();
  for (const id of ends) {
    const kind = ontology.kindOfId(id)?.name ?? '';
    const of = byKind.get(kind);
    if (of === undefined) byKind.set(kind, [id]);
    else of.push(id);
  }
  return [...byKind].sort(([a], [b]) => (a < b ? -1 : 1));
}
