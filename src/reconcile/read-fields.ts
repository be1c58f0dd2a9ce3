import { fetchedNode } from '../loaders/fetched.ts';
import type { Reading } from '../loaders/reading.ts';
import { reportHubs } from '../loaders/report-hubs.ts';
import type { Hop, Kind, Ontology, Property } from '../ontology/ontology.ts';
import type { Fetch } from '../shapes/fetch.ts';
import { fetchNodes } from '../shapes/nodes.ts';
import { listOf, textOf } from '../store/cell.ts';
import type { Row } from '../store/store.ts';
import { columnsOf } from './columns-of.ts';
import { linkedPage } from './linked-page.ts';

/** What is read of the entities of each kind. */
export interface FieldsWanted {
  readonly properties: (kind: Kind) => readonly Property[];
  readonly hops: (kind: Kind) => readonly Hop[];
  /** What is read of what a link leads to. */
  readonly ofLinked: readonly string[];
  /** Most that are read of one link. */
  readonly linksMax: number;
}

/** Some entities by their ids, with columns and what some links lead to (`fetchedWith`, by the hop): one statement for each kind. A missing one has no row. */
export async function readFields(
  { read, ontology }: Pick<Reading, 'read'> & { readonly ontology: Ontology },
  ids: Iterable<string>,
  wanted: FieldsWanted,
): Promise<ReadonlyMap<string, Row>> {
  const byKind = new Map<Kind, string[]>();
  for (const id of new Set(ids)) {
    const kind = ontology.kindOfId(id);
    if (kind !== undefined) byKind.set(kind, [...(byKind.get(kind) ?? []), id]);
  }
  const found = new Map<string, Row>();
  await Promise.all(
    [...byKind].map(async ([kind, of]) => {
      const fetch = fetchOf(kind, wanted);
      for (const row of await read(fetchNodes(of.sort(), fetch), () => reportHubs(fetch.hops)))
        found.set(textOf(row.id), fetchedNode(listOf(row.cells), fetch));
    }),
  );
  return found;
}

const fetchOf = (kind: Kind, { properties, hops, ofLinked, linksMax }: FieldsWanted): Fetch => ({
  columns: [...new Set([...columnsOf(properties(kind)), 'id'])].sort(),
  hops: hops(kind).map((hop) => ({
    hop,
    page: linkedPage(linksMax),
    edge: [],
    of: { columns: [...new Set([...ofLinked, 'id'])].sort(), hops: [] },
    mark: hop,
  })),
});
