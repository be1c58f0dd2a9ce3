import { record } from '../exporter/claim-of-row.ts';
import { pages } from '../exporter/pages.ts';
import { splitMembers } from '../search/samples.ts';
import { dumpTerms } from '../shapes/dump.ts';
import { listOf } from '../store/cell.ts';
import type { Row, Store } from '../store/store.ts';
import type { Finding } from './finding.ts';

/**
 * What search does not find in a graph, but would in the one that its claims give: each missing member of a key. A graph may
 * lead to more, since a renamed entity stays under the keys of its earlier terms.
 */
export async function* missingTerms(
  held: Store,
  computed: Store,
  signal: AbortSignal | undefined,
): AsyncGenerator<Finding> {
  const stored = pages(held, dumpTerms, keyOf, signal);
  let here = await stored.next();
  for await (const wanted of pages(computed, dumpTerms, keyOf, signal)) {
    while (!here.done && isBefore(keyOf(here.value), keyOf(wanted))) here = await stored.next();
    const members = new Set(!here.done && keyOf(here.value) === keyOf(wanted) ? membersOf(here.value) : []);
    for (const member of membersOf(wanted))
      if (!members.has(member))
        yield { place: member, message: `search does not find it under ${keyOf(wanted)}` };
  }
}

/** Stores order texts by code point, which is the order of their bytes and not that of JavaScript. */
const isBefore = (a: string, b: string): boolean => Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;

const keyOf = (row: Row): string => String(row.key);

const membersOf = (row: Row): readonly string[] =>
  listOf(row.nodes).flatMap((node) => splitMembers(String(record(node).members)));
