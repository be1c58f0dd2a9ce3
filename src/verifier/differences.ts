import { record } from '../exporter/claim-of-row.ts';
import { canonicalCell } from '../exporter/graph-hash.ts';
import { pages } from '../exporter/pages.ts';
import { disputesAfter } from '../shapes/disputes.ts';
import { dumpClaims, dumpEntities } from '../shapes/dump.ts';
import type { Statement } from '../shapes/index.ts';
import type { Cell, Row, Store } from '../store/store.ts';
import type { Finding } from './finding.ts';
import { withoutRates } from './without-rates.ts';

/** A part of a graph: how its rows are read, in the order of their keys, and what is compared of each. */
interface Part {
  readonly page: (after: string, limit: number) => Statement;
  readonly key: (row: Row) => string;
  readonly content: (row: Row) => { readonly [name: string]: Cell };
}

const parts: readonly Part[] = [
  {
    page: dumpClaims,
    key: (row) => String(record(row.claim).id),
    content: (row) => {
      const { recordedAt: _, ...claim } = record(row.claim);
      return { ...claim, ends: row.ends ?? null };
    },
  },
  {
    page: dumpEntities,
    key: (row) => String(record(row.entity).id),
    content: (row) => ({ ...record(row.entity), ...linksOf(row), labels: row.labels ?? null }),
  },
  { page: disputesAfter, key: (row) => `${row.id} (disputed)`, content: (row) => row },
];

/**
 * Where a graph differs from the one that its claims give: each place with what differs there.
 * @param waiting currencies whose money waits to be converted, which makes no difference
 */
export async function* differences(
  held: Store,
  computed: Store,
  waiting: ReadonlySet<string>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Finding> {
  for (const { page, key, content } of parts) {
    const id = (row: Row) => key(row).replace(' (disputed)', '');
    const [ours, theirs] = [pages(held, page, id, signal), pages(computed, page, id, signal)];
    let [a, b] = [await ours.next(), await theirs.next()];
    while (!a.done || !b.done) {
      const [here, there] = [a.done ? null : key(a.value), b.done ? null : key(b.value)];
      if (there === null || (here !== null && here < there)) {
        yield { place: String(here), message: 'no claim gives it' };
        a = await ours.next();
      } else if (here === null || there < here) {
        yield { place: there, message: 'the claims give it, and it is missing' };
        b = await theirs.next();
      } else {
        const [left, right] = [a.value, b.value].map((row) => withoutRates(content(row), waiting));
        const names = differing(left ?? {}, right ?? {});
        if (names.length > 0)
          yield { place: here, message: `differs from what its claims give: ${names.join(', ')}` };
        [a, b] = [await ours.next(), await theirs.next()];
      }
    }
  }
}

/** The names under which two maps hold different cells. */
function differing(a: Row, b: Row): readonly string[] {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names]
    .filter((name) => canonicalCell(a[name] ?? null) !== canonicalCell(b[name] ?? null))
    .sort();
}

/** The links of an entity by their type and end. */
function linksOf(row: Row): { readonly [link: string]: Cell } {
  const links = Array.isArray(row.links) ? row.links : [];
  return Object.fromEntries(
    links.map(([type, to, columns]: readonly Cell[]) => [`${type} ${to}`, columns ?? null]),
  );
}
