import { inOrder, type Release, type Releases } from '../claims/release.ts';
import { ofDataset, sourceKind } from '../claims/source-kind.ts';
import type { SourceWeight } from '../claims/strength.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { releasesOf } from '../shapes/releases.ts';
import { textOf } from '../store/cell.ts';
import type { Row } from '../store/store.ts';
import { batchCall, type ImportOptions } from './import-options.ts';
import { type KnownHead, knownHeads } from './known-heads.ts';

/** What is known of a source: what it weighs, what it is an edition of, and the releases that it is among. */
export interface WeighedSource extends SourceWeight {
  readonly dataset: string;
  readonly releases: Releases;
}

export type Weights = ReadonlyMap<string, WeighedSource>;

/** How many sources' weights an import keeps, so that memory does not grow with it. */
const kept = 10_000;

/** Weighs sources for one import. What was found is kept: the first head of a source stands, so its weight never changes. */
export function sourceWeights(options: ImportOptions): (sources: readonly string[]) => Promise<Weights> {
  let known = new Map<string, WeighedSource>();
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

/**
 * What some sources weigh, and those that are editions of the same datasets; a source without a head does not count as one yet, and is
 * left out.
 */
export async function weighSources(sources: readonly string[], options: ImportOptions): Promise<Weights> {
  const read = (statement: Parameters<typeof options.store.read>[0]) =>
    options.store.read(statement, batchCall(options));
  const found = (await knownHeads(read, [...new Set(sources)].sort())).filter(({ head }) => head !== null);
  const order = kindsOfSource(options.ontology);
  const datasets = [...new Set(found.flatMap(({ dataset }) => dataset ?? []))];
  const editions = await editionsOf(datasets, options);
  const weights = new Map<string, WeighedSource>();
  for (const [dataset, rows] of editions) {
    const releases = inOrder(rows.map(releaseOf));
    for (const row of rows) weights.set(textOf(row.id), { ...weightOf(row, order), dataset, releases });
  }
  for (const head of found.filter(({ dataset }) => dataset === null))
    weights.set(head.id, {
      ...weightOf(head, order),
      dataset: head.id,
      releases: inOrder([{ ...releaseOf(head), isComplete: false }]),
    });
  return weights;
}

/** The releases of a dataset, and what each weighs. */
export async function weighDataset(dataset: string, options: ImportOptions): Promise<Weights> {
  const order = kindsOfSource(options.ontology);
  const rows = (await editionsOf([dataset], options)).get(dataset) ?? [];
  const releases = inOrder(rows.map(releaseOf));
  return new Map(rows.map((row) => [textOf(row.id), { ...weightOf(row, order), dataset, releases }]));
}

async function editionsOf(
  datasets: readonly string[],
  { store, ontology, signal }: ImportOptions,
): Promise<ReadonlyMap<string, readonly Row[]>> {
  const hop = ontology.kind(sourceKind)?.hops.find((h) => h.forward && h.field === ofDataset);
  const found = new Map<string, Row[]>();
  if (hop === undefined || datasets.length === 0) return found;
  for (const row of await store.read(releasesOf(datasets, hop), batchCall(signal ? { signal } : {}))) {
    const of = found.get(textOf(row.dataset));
    if (of === undefined) found.set(textOf(row.dataset), [row]);
    else of.push(row);
  }
  return found;
}

type Stated = Pick<KnownHead, 'id' | 'published' | 'coverage' | 'status' | 'kind'> | Row;

const releaseOf = ({ id, published, coverage, status }: Stated): Release => ({
  id: String(id),
  published: typeof published === 'string' ? published : null,
  isComplete: coverage === 'COMPLETE',
  isWithdrawn: status === 'WITHDRAWN',
});

function weightOf({ kind, published }: Stated, order: readonly string[]): SourceWeight {
  const place = order.indexOf(String(kind ?? ''));
  return { kind: place < 0 ? null : place, published: typeof published === 'string' ? published : null };
}

/** The kinds of sources in the order in which they are declared, the strongest first. */
export function kindsOfSource(ontology: Ontology): readonly string[] {
  const output = ontology.kind(sourceKind)?.properties.find((p) => p.name === 'sourceKind')?.value.output;
  return output?.type === 'enum' ? Object.keys(output.members) : [];
}
