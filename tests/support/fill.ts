import { graph } from '../../schema/index.ts';
import type { Ontology } from '../../src/ontology/ontology.ts';
import type { Parameters } from '../../src/shapes/parameter.ts';
import {
  type ClaimRow,
  createClaims,
  type LinkRow,
  mergeEntities,
  putLinks,
  setEntities,
} from '../../src/shapes/projection.ts';
import type { Store } from '../../src/store/store.ts';
import { soon } from './stores.ts';

/** What a test has a store hold, as an import would leave it. Every entity that a link or claim names is made. */
export interface Filling {
  readonly entities?: readonly { readonly id: string; readonly [column: string]: Parameters[string] }[];
  /** `field` is the name of the link where it is declared, from which it starts. */
  readonly links?: readonly {
    readonly from: string;
    readonly field: string;
    readonly to: string;
    readonly columns?: Parameters;
  }[];
  readonly claims?: readonly ClaimRow[];
}

/** Writes by hand, in one transaction, what an import would write. */
export async function fill(store: Store, filling: Filling, ontology: Ontology = graph): Promise<void> {
  const { entities = [], links = [], claims = [] } = filling;
  const ids = new Set([
    ...entities.map(({ id }) => id),
    ...links.flatMap(({ from, to }) => [from, to]),
    ...claims.flatMap(({ subject, source, object }) => [
      subject,
      source,
      ...(object === null ? [] : [object]),
    ]),
  ]);
  const byKind = grouped(ids, (id) => ontology.kindOfId(id)?.name ?? id);
  const byHop = grouped(links, ({ from, field }) => {
    const hop = ontology.links.find((h) => h.field === field && h.from[0] === ontology.kindOfId(from)?.name);
    if (hop === undefined) throw new Error(`${from} has no link ${field}.`);
    return hop;
  });
  await store.write(async (transaction) => {
    for (const [kind, of] of byKind) await transaction.run(mergeEntities(kind, of));
    const rows = entities.map(({ id, ...columns }) => ({ id, columns }));
    if (rows.length > 0) await transaction.run(setEntities(rows));
    for (const [hop, of] of byHop) {
      const rows: LinkRow[] = of.map(({ from, to, columns = {} }) => ({
        from,
        to,
        columns: hop.times === undefined ? columns : { time: '', ...columns },
      }));
      await transaction.run(putLinks(hop, rows, false));
    }
    if (claims.length > 0) await transaction.run(createClaims(claims));
  }, soon());
}

function grouped<T, K>(of: Iterable<T>, keyOf: (one: T) => K): ReadonlyMap<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of of) {
    const key = keyOf(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}
