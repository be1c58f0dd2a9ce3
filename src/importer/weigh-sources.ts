import { sourceKind } from '../claims/source-kind.ts';
import type { SourceWeight } from '../claims/strength.ts';
import { knownSources } from '../cypher/known-sources.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { batchCall, type ImportOptions } from './import-options.ts';

/** What the sources of a batch weigh; a source without a head is none yet, and is left out. */
export async function weighSources(
  sources: readonly string[],
  options: ImportOptions,
): Promise<ReadonlyMap<string, SourceWeight>> {
  const rows = await options.store.read(knownSources([...new Set(sources)].sort()), batchCall(options));
  const order = kindsOfSource(options.ontology);
  return new Map(
    rows.flatMap((row) => {
      if (typeof row.head !== 'string') return [];
      const place = order.indexOf(String(row.sourceKind));
      return [
        [
          String(row.id),
          {
            kind: place < 0 ? null : place,
            published: typeof row.published === 'string' ? row.published : null,
          },
        ] as const,
      ];
    }),
  );
}

/** The kinds of sources in the order in which they are declared, the strongest first. */
function kindsOfSource(ontology: Ontology): readonly string[] {
  const output = ontology.kind(sourceKind)?.properties.find((p) => p.name === 'sourceKind')?.value.output;
  return output?.type === 'enum' ? Object.keys(output.members) : [];
}
