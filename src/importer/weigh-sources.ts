import { sourceKind } from '../claims/source-kind.ts';
import type { SourceWeight } from '../claims/strength.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { batchCall, type ImportOptions } from './import-options.ts';
import { knownSources } from './known-sources.ts';

/** How many sources' weights an import keeps, so that memory does not grow with it. */
const kept = 10_000;

/** Weighs sources for one import. What was found is kept: the first head of a source stands, so its weight never changes. */
export function sourceWeights(options: ImportOptions): (sources: readonly string[]) => Promise<Weights> {
  let known = new Map<string, SourceWeight>();
  return async (sources) => {
    const wanted = new Set(sources);
    const unknown = [...wanted].filter((source) => !known.has(source));
    if (unknown.length === 0) return known;
    const found = await weighSources(unknown, options);
    if (known.size + found.size > kept) known = new Map([...known].filter(([source]) => wanted.has(source)));
    for (const [source, weight] of found) known.set(source, weight);
    return known;
  };
}

type Weights = ReadonlyMap<string, SourceWeight>;

/** What some sources weigh; a source without a head does not count as one yet, and is left out. */
export async function weighSources(sources: readonly string[], options: ImportOptions): Promise<Weights> {
  const found = await knownSources(
    (statement) => options.store.read(statement, batchCall(options)),
    [...new Set(sources)].sort(),
  );
  const order = kindsOfSource(options.ontology);
  return new Map(
    found.flatMap(({ id, head, published, kind }) => {
      if (head === null) return [];
      const place = order.indexOf(kind ?? '');
      return [[id, { kind: place < 0 ? null : place, published }] as const];
    }),
  );
}

/** The kinds of sources in the order in which they are declared, the strongest first. */
function kindsOfSource(ontology: Ontology): readonly string[] {
  const output = ontology.kind(sourceKind)?.properties.find((p) => p.name === 'sourceKind')?.value.output;
  return output?.type === 'enum' ? Object.keys(output.members) : [];
}
