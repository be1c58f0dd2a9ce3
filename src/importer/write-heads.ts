import { canonicalHead, unretrievedHead } from '../claims/canonical-form.ts';
import { titleAsName } from '../claims/check-head.ts';
import type { Head } from '../claims/claim.ts';
import type { RowFault } from '../claims/problem.ts';
import { projectProperty } from '../claims/project-property.ts';
import { readHead } from '../claims/read-head.ts';
import { releaseState, statusWith } from '../claims/release-state.ts';
import { sourceHop } from '../claims/source-hop.ts';
import { derivedFrom, headColumn, ofDataset } from '../claims/source-kind.ts';
import type { StoredClaim } from '../claims/stored-claim.ts';
import type { Hop, Ontology } from '../ontology/ontology.ts';
import { withdrawn } from '../ontology/release-words.ts';
import type { Parameters as Columns } from '../shapes/parameter.ts';
import { putLinks, setEntities } from '../shapes/projection.ts';
import type { WriteTransaction } from '../store/store.ts';
import { knownHeads } from './known-heads.ts';
import { mergedEntities } from './merged-entities.ts';
import { sendAhead } from './send-ahead.ts';
import { setReleases } from './set-releases.ts';
import { headDiffers } from './source-faults.ts';
import { weighRepeatersAnew } from './weigh-repeaters-anew.ts';
import { writeTerms } from './write-terms.ts';

/** The outcome for some heads: how many are new, and which differ from what is known. */
export interface WrittenHeads {
  readonly written: number;
  readonly differing: readonly { readonly index: number; readonly fault: RowFault }[];
}

/**
 * Stores what documents and datasets say about themselves. The first one wins: a head that differs in anything but the day on which it
 * was read is refused; of those days the latest stays.
 */
export async function writeHeads(
  transaction: WriteTransaction,
  heads: readonly Head[],
  ontology: Ontology,
): Promise<WrittenHeads> {
  // Two writers of one head wait for each other here: what is read next includes what the other wrote.
  const named = heads.flatMap(({ id, dataset }) => (dataset === null ? [id] : [id, dataset]));
  for (const statement of mergedEntities(named, ontology)) await transaction.run(statement);
  const stored = await knownHeads((statement) => transaction.run(statement), [...new Set(named)].sort());
  const stateOf = new Map(stored.map((row) => [row.id, releaseState(row.id, row)]));
  const known = new Map(
    stored.flatMap(({ id, head }) => (head === null ? [] : [[id, readHead(head)] as const])),
  );
  const [fresh, changed] = [new Set<string>(), new Set<string>()];
  const differing: { index: number; fault: RowFault }[] = [];
  for (const [index, head] of heads.entries()) {
    const before = known.get(head.id);
    if (before === undefined) fresh.add(head.id);
    else if (unretrievedHead(before) !== unretrievedHead(head)) {
      differing.push({ index, fault: headDiffers(head, before) });
      continue;
    } else if ((before.properties.retrieved ?? '') >= (head.properties.retrieved ?? '')) continue;
    else changed.add(head.id);
    known.set(head.id, head);
  }
  const rows = [...new Set([...fresh, ...changed])].flatMap((id) => known.get(id) ?? []);
  if (rows.length > 0) await store(transaction, rows, ontology);
  // What comes of a dataset that is withdrawn counts as little as what had come of it before.
  const late = [...fresh].flatMap((id) => {
    const [state, dataset] = [stateOf.get(id), stateOf.get(known.get(id)?.dataset ?? '')];
    if (state === undefined || dataset?.status !== withdrawn) return [];
    return [{ ...state, status: statusWith(state.status, dataset.status) }];
  });
  if (late.length > 0) await setReleases(transaction, late, ontology);
  await weighRepeatersAnew(
    (work) => work(transaction),
    [...fresh].flatMap((id) => known.get(id) ?? []),
    ontology,
  );
  return { written: fresh.size, differing };
}

async function store(
  transaction: WriteTransaction,
  heads: readonly Head[],
  ontology: Ontology,
): Promise<void> {
  const links = [
    ...linksOf(derivedFrom, heads, (head) => head.derivedFrom, ontology),
    ...linksOf(ofDataset, heads, ({ dataset }) => (dataset === null ? [] : [dataset]), ontology),
  ];
  const ends = links.flatMap(({ rows }) => rows.map(({ to }) => to));
  for (const statement of mergedEntities(ends, ontology)) await transaction.run(statement);
  const rows = heads.map((head) => ({ id: head.id, columns: columnsOf(head, ontology) }));
  const ahead = sendAhead(transaction);
  await writeTerms(ahead, rows);
  await ahead.send(setEntities(rows));
  for (const { hop, rows } of links) if (rows.length > 0) await ahead.send(putLinks(hop, rows, false));
  await ahead.settle();
}

function linksOf(
  field: string,
  heads: readonly Head[],
  ends: (head: Head) => readonly string[],
  ontology: Ontology,
): readonly { readonly hop: Hop; readonly rows: Parameters<typeof putLinks>[1] }[] {
  const hop = sourceHop(ontology, field);
  if (hop === undefined) return [];
  return [
    {
      hop,
      rows: heads.flatMap((h) =>
        ends(h).map((to) => ({ from: h.id, to, columns: { claims: [], basis: 'STATED' } })),
      ),
    },
  ];
}

function columnsOf(head: Head, ontology: Ontology): Columns {
  const columns: Record<string, Columns[string]> = { [headColumn]: canonicalHead(head) };
  const properties = ontology.kindOfId(head.id)?.properties ?? [];
  for (const property of properties) {
    const text =
      property.name === 'names' ? titleAsName(head.properties, properties) : head.properties[property.name];
    if (text === undefined) continue;
    const said: StoredClaim = {
      id: '',
      group: '',
      text,
      dataset: head.id,
      source: head.id,
      published: null,
      strength: '',
      confidence: null,
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
