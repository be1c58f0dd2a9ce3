import { inOrder, type Releases } from '../claims/release.ts';
import { releaseOf } from '../claims/release-state.ts';
import { sourceHop } from '../claims/source-hop.ts';
import { ofDataset, sourceKind } from '../claims/source-kind.ts';
import type { SourceWeight } from '../claims/strength.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { releasesOf } from '../shapes/releases.ts';
import { textOf } from '../store/cell.ts';
import type { Row } from '../store/store.ts';
import type { ImportOptions } from './import-options.ts';
import { type KnownHead, knownHeads } from './known-heads.ts';
import { type Read, readOf } from './read-of.ts';

/** What is known of a source: what it weighs, what it is an edition of, and the releases that it is among. */
export interface WeighedSource extends SourceWeight {
  readonly dataset: string;
  readonly releases: Releases;
}

export type Weights = ReadonlyMap<string, WeighedSource>;

/** How many sources' weights an import keeps, so that memory does not grow with it. */
const kept = 10_000;

/**
 * Weighs the sources of one import, batch by batch. What a document weighs that is its own is kept, since its first head stands; of
 * editions all of their dataset are read anew each time: a sync may bring one in meanwhile.
 */
export function sourceWeights(options: ImportOptions): (sources: readonly string[]) => Promise<Weights> {
  const known = new Map<string, WeighedSource>();
  return async (sources) => {
    const wanted = new Set(sources);
    const weights = new Map([...known].filter(([source]) => wanted.has(source)));
    const found = await weighSources(
      [...wanted].filter((source) => !known.has(source)),
      options,
    );
    for (const [source, one] of found) weights.set(source, one);
    if (known.size + found.size > kept) known.clear();
    for (const [source, one] of found) if (one.dataset === source) known.set(source, one);
    return weights;
  };
}

/**
 * What some sources weigh, and those that are editions of the same datasets; a source without a head does not count as one yet, and is
 * left out.
 */
export async function weighSources(sources: readonly string[], options: ImportOptions): Promise<Weights> {
  const read = readOf(options);
  const found = (await knownHeads(read, [...new Set(sources)].sort())).filter(({ head }) => head !== null);
  const { ontology } = options;
  const datasets = [...new Set(found.flatMap(({ dataset }) => dataset ?? []))];
  const weights = new Map(await weighDatasets(datasets, read, ontology));
  for (const head of found.filter(({ dataset }) => dataset === null))
    weights.set(head.id, {
      ...weightOf(head, ontology),
      dataset: head.id,
      releases: inOrder([{ ...releaseOf(head), isComplete: false, isUnfinished: false }]),
    });
  return weights;
}

/** What all editions of some datasets weigh. */
export async function weighDatasets(
  datasets: readonly string[],
  read: Read,
  ontology: Ontology,
): Promise<Weights> {
  const weights = new Map<string, WeighedSource>();
  for (const [dataset, rows] of await editionsOf(datasets, read, ontology)) {
    const releases = inOrder(rows.map((row) => releaseOf({ ...row, id: row.id })));
    for (const row of rows) weights.set(textOf(row.id), { ...weightOf(row, ontology), dataset, releases });
  }
  return weights;
}

async function editionsOf(
  datasets: readonly string[],
  read: Read,
  ontology: Ontology,
): Promise<ReadonlyMap<string, readonly Row[]>> {
  const hop = sourceHop(ontology, ofDataset);
  const found = new Map<string, Row[]>();
  if (hop === undefined || datasets.length === 0) return found;
  for (const row of await read(releasesOf(datasets, hop))) {
    const of = found.get(textOf(row.dataset));
    if (of === undefined) found.set(textOf(row.dataset), [row]);
    else of.push(row);
  }
  return found;
}

type Stated = Pick<KnownHead, 'id' | 'published' | 'coverage' | 'status' | 'kind'> | Row;

const weightOf = ({ kind, published }: Stated, ontology: Ontology): SourceWeight => ({
  kind: weightOfKind(typeof kind === 'string' ? kind : undefined, ontology),
  published: typeof published === 'string' ? published : null,
});

/** The place of a kind of source among all, in the order in which they are declared, the strongest first; null for none of them. */
export function weightOfKind(kind: string | undefined, ontology: Ontology): number | null {
  const output = ontology.kind(sourceKind)?.properties.find((p) => p.name === 'sourceKind')?.value.output;
  const place = output?.type === 'enum' ? Object.keys(output.members).indexOf(kind ?? '') : -1;
  return place < 0 ? null : place;
}
