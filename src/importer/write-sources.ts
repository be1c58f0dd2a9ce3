import { canonicalSource } from '../claims/canonical-form.ts';
import { titleAsName } from '../claims/check-source.ts';
import type { SourceHead } from '../claims/claim.ts';
import type { RowFault } from '../claims/problem.ts';
import { projectProperty } from '../claims/project-property.ts';
import { derivedFrom, headColumn, sourceKind } from '../claims/source-kind.ts';
import type { StoredClaim } from '../claims/stored-claim.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Parameters } from '../shapes/parameter.ts';
import { mergeEntities, putLinks, setEntities } from '../shapes/projection.ts';
import type { WriteTransaction } from '../store/store.ts';
import { knownSources } from './known-sources.ts';
import { sendAhead } from './send-ahead.ts';
import { sourceDiffers } from './source-faults.ts';
import { writeTerms } from './write-terms.ts';

/** The outcome for some heads: how many are new, and which differ from what is known. */
export interface WrittenSources {
  readonly written: number;
  readonly differing: readonly { readonly index: number; readonly fault: RowFault }[];
}

/** Stores what sources say about themselves. The first one wins: a head that differs is refused. */
export async function writeSources(
  transaction: WriteTransaction,
  heads: readonly SourceHead[],
  ontology: Ontology,
): Promise<WrittenSources> {
  const ids = [...new Set(heads.map((h) => h.id))].sort();
  // Two writers of one source wait for each other here: what is read next includes what the other wrote.
  await transaction.run(mergeEntities(sourceKind, ids));
  const stored = await knownSources((statement) => transaction.run(statement), ids);
  const known = new Map(stored.flatMap(({ id, head }) => (head === null ? [] : [[id, head] as const])));
  const fresh = new Map<string, SourceHead>();
  const differing: { index: number; fault: RowFault }[] = [];
  for (const [index, head] of heads.entries()) {
    const said = canonicalSource(head);
    const before = known.get(head.id);
    if (before === undefined) {
      known.set(head.id, said);
      fresh.set(head.id, head);
    } else if (before !== said) differing.push({ index, fault: sourceDiffers(head.id, said, before) });
  }
  if (fresh.size > 0) await store(transaction, [...fresh.values()], ontology);
  return { written: fresh.size, differing };
}

async function store(
  transaction: WriteTransaction,
  heads: readonly SourceHead[],
  ontology: Ontology,
): Promise<void> {
  const hop = ontology.kind(sourceKind)?.hops.find((h) => h.forward && h.field === derivedFrom);
  const links =
    hop === undefined
      ? []
      : heads.flatMap((h) => h.derivedFrom.map((to) => ({ from: h.id, to, columns: { claims: [] } })));
  await transaction.run(
    mergeEntities(sourceKind, [...new Set([...heads.map((h) => h.id), ...links.map((l) => l.to)])]),
  );
  const rows = heads.map((head) => ({ id: head.id, columns: columnsOf(head, ontology) }));
  const ahead = sendAhead(transaction);
  await writeTerms(ahead, rows);
  await ahead.send(setEntities(rows));
  if (hop !== undefined && links.length > 0) await ahead.send(putLinks(hop, links, false));
  await ahead.settle();
}

function columnsOf(head: SourceHead, ontology: Ontology): Parameters {
  const columns: Record<string, Parameters[string]> = { [headColumn]: canonicalSource(head) };
  const properties = ontology.kind(sourceKind)?.properties ?? [];
  for (const property of properties) {
    const text =
      property.name === 'names' ? titleAsName(head.properties, properties) : head.properties[property.name];
    if (text === undefined) continue;
    const said: StoredClaim = {
      id: '',
      group: '',
      text,
      source: head.id,
      published: null,
      strength: '',
      deprecated: false,
      shown: true,
      qualifiers: {},
    };
    Object.assign(
      columns,
      projectProperty(property, [said], () => ({ day: null, source: head.id, rate: () => null })).columns,
    );
  }
  return columns;
}
