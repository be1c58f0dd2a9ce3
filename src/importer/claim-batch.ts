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
  readonly claims: readonly { readonly claim: Claim; readonly group: Group }[];
  /** Sorted. */
  readonly ids: readonly string[];
  /** Ids of the entities that the claims are about or come from, by kind; the kinds are sorted. */
  readonly ends: readonly (readonly [kind: string, ids: readonly string[]])[];
  readonly affected: Affected;
}

/** Makes a batch of claims. It asks no store, so it can be made while another batch is stored. */
export function claimBatch(given: readonly Claim[], ontology: Ontology): ClaimBatch {
  const claims = [...new Map(given.map((claim) => [claim.id, claim])).values()].map((claim) => ({
    claim,
    group: groupOf(claim, ontology),
  }));
  const ids = claims.map(({ claim }) => claim.id).sort();
  return {
    id: hash('sha256', ids.join('\n')),
    claims,
    ids,
    ends: endsOf(claims, ontology),
    affected: affectedBy(
      claims.map(({ group }) => group),
      ontology,
    ),
  };
}

function endsOf(claims: ClaimBatch['claims'], ontology: Ontology): ClaimBatch['ends'] {
  const ends = new Set<string>();
  for (const { claim } of claims) {
    ends.add(claim.subject).add(claim.source);
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
