import { headKinds, sourceKind } from '../../claims/source-kind.ts';
import { didYouMean } from '../../ontology/did-you-mean.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { dumpHeads } from '../../shapes/dump.ts';
import { textOf } from '../../store/cell.ts';
import type { Read } from '../read-of.ts';

const page = 5_000;

/** The source or dataset that a mistyped id means, as a sentence with a space before it, or the empty string. Reads the ids of all. */
export async function meantHead(id: string, read: Read, ontology: Ontology): Promise<string> {
  const known: string[] = [];
  for (const kind of headKinds)
    for (let after = '', full = true; full; ) {
      const rows = await read(dumpHeads(kind, after, page));
      known.push(...rows.map((row) => textOf(row.id)));
      full = rows.length === page;
      after = known.at(-1) ?? after;
    }
  const prefix = ontology.kind(sourceKind)?.prefix ?? '';
  return didYouMean(id.includes('/') ? id : `${prefix}/${id}`, known);
}
