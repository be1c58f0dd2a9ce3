import DataLoader from 'dataloader';
import type { Hop } from '../ontology/ontology.ts';
import { derivations } from '../shapes/reasons.ts';
import { textOf } from '../store/cell.ts';
import type { Row } from '../store/store.ts';
import type { Reading } from './reading.ts';

/** Whom a source repeats, and those in turn: the rows of `derivations` that lead on from it, however many sources are asked for. */
export function derivationLoader(
  { read, once }: Reading,
  derivedFrom: Hop,
  kindColumn: string,
): DataLoader<string, readonly Row[]> {
  return once(
    derivationLoader,
    kindColumn,
    () =>
      new DataLoader<string, readonly Row[]>(async (ids) => {
        const rows = await read(derivations([...ids].sort(), derivedFrom, kindColumn));
        const bySource = new Map<string, Row[]>();
        for (const row of rows) {
          const of = bySource.get(textOf(row.source));
          if (of === undefined) bySource.set(textOf(row.source), [row]);
          else of.push(row);
        }
        return ids.map((id) => reachedFrom(id, bySource));
      }),
  );
}

/** The rows of a source, of those that it repeats, and so on. */
function reachedFrom(id: string, bySource: ReadonlyMap<string, readonly Row[]>): readonly Row[] {
  const [found, met, next] = [[] as Row[], new Set([id]), [id]];
  for (let source = next.pop(); source !== undefined; source = next.pop())
    for (const row of bySource.get(source) ?? []) {
      found.push(row);
      const origin = textOf(row.origin);
      if (!met.has(origin)) next.push(origin);
      met.add(origin);
    }
  return found;
}
