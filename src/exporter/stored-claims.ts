import type { Claim, SourceHead } from '../claims/claim.ts';
import { fieldOf } from '../ontology/field-of.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { dumpClaims, dumpSources } from '../shapes/dump.ts';
import type { Row, Store } from '../store/store.ts';
import { claimOfRow, record } from './claim-of-row.ts';
import { pages } from './pages.ts';

/** All that was said to a store, each in the order of ids: what its sources say about themselves, and every claim. */
export function allThatWasSaid(store: Store, ontology: Ontology, signal?: AbortSignal) {
  return { heads: heads(store, signal), claims: claims(store, ontology, signal) };
}

async function* heads(store: Store, signal?: AbortSignal): AsyncGenerator<SourceHead> {
  for await (const row of pages(store, dumpSources, (r) => r.id, signal)) yield headOf(String(row.head));
}

async function* claims(store: Store, ontology: Ontology, signal?: AbortSignal): AsyncGenerator<Claim> {
  for await (const row of pages(store, dumpClaims, (r) => record(r.claim).id, signal))
    yield claimOf(row, ontology);
}

/** A claim of a dump as it was imported. */
export function claimOf(row: Row, ontology: Ontology): Claim {
  const claim = claimOfRow(row);
  const { hop } = fieldOf(ontology.kindOfId(claim.subject), claim.about);
  return { ...claim, isLink: hop !== undefined };
}

/** The head of a source, from its canonical form. */
export function headOf(canonical: string): SourceHead {
  const { id, derivedFrom, ...properties } = JSON.parse(canonical);
  return { id, derivedFrom: derivedFrom ?? [], properties };
}
