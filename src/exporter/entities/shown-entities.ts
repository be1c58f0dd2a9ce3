import { headKinds } from '../../claims/source-kind.ts';
import { fieldOf } from '../../ontology/field-of.ts';
import { isJudgement } from '../../ontology/judgements.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { dumpEntities } from '../../shapes/dump.ts';
import type { Store } from '../../store/store.ts';
import { record } from '../claim-of-row.ts';
import { pages } from '../pages.ts';
import type { SaidClaim } from '../said/said.ts';
import { saidClaims } from '../said/said-claims.ts';
import type { Selection } from '../said/selection.ts';
import type { ShownEntity, ShownLink, ShownValue } from './shown-entity.ts';

/** What entities are made of. */
interface Gathering {
  readonly store: Store;
  readonly selection: Selection;
  readonly signal?: AbortSignal | undefined;
  readonly ontology: Ontology;
}

/**
 * The entities that are selected, without documents and datasets, each with its values and links, in no order that is promised. Of one
 * dataset it is what that says, whatever the graph shows in its place.
 */
export async function* shownEntities(gathering: Gathering): AsyncGenerator<ShownEntity> {
  const { store, selection, signal, ontology } = gathering;
  const isHead = (id: string): boolean => headKinds.includes(ontology.kindOfId(id)?.name ?? '');
  let id = '';
  let claims: SaidClaim[] = [];
  const ids = { of: 'entities', ids: await idsOf(gathering) } as const;
  for await (const claim of saidClaims(store, ids, signal)) {
    const { subject } = claim.as;
    if (isHead(subject) || isJudgement(claim.places[0].about)) continue;
    if (subject !== id && claims.length > 0) yield* entity();
    if (subject !== id) [id, claims] = [subject, []];
    if (isWanted(claim, selection)) claims.push(claim);
  }
  if (claims.length > 0) yield* entity();

  function* entity(): Generator<ShownEntity> {
    const kind = ontology.kindOfId(id);
    if (kind === undefined) return;
    const values: ShownValue[] = [];
    const links: ShownLink[] = [];
    const decided = new Set<string>();
    for (const claim of claims) {
      const [{ about, qualifiers }] = claim.places;
      const { property, hop } = fieldOf(kind, about);
      // The strongest comes first: where one decides, the others are rivals.
      if (decided.has(about)) continue;
      if (property?.many === undefined && hop?.one !== false) decided.add(about);
      if (property !== undefined) values.push({ property, text: claim.as.value, claim });
      else if (hop !== undefined) links.push({ hop, to: claim.as.value, qualifiers, claim });
    }
    yield { id, kind, values, links };
  }
}

function isWanted(claim: SaidClaim, selection: Selection): boolean {
  if (selection.of !== 'dataset') return claim.shown;
  return claim.counts && claim.places[0].dataset === selection.id;
}

async function idsOf({
  store,
  selection,
  signal,
}: Gathering): Promise<Iterable<string> | AsyncIterable<string>> {
  if (selection.of === 'entities') return selection.ids;
  if (selection.of === 'all') return allIds(store, signal);
  const ids = new Set<string>();
  for await (const { as } of saidClaims(store, selection, signal)) ids.add(as.subject);
  return ids;
}

async function* allIds(store: Store, signal: AbortSignal | undefined): AsyncGenerator<string> {
  for await (const row of pages(store, dumpEntities, (r) => record(r.entity).id, signal))
    yield String(record(row.entity).id);
}
