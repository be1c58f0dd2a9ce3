import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graph } from '../../schema/index.ts';
import { canonicalJson } from '../../src/claims/canonical-form.ts';
import { groupOf } from '../../src/claims/stored-claim.ts';
import { importFiles } from '../../src/importer/import-files.ts';
import { writeProjection } from '../../src/importer/write-projection.ts';
import { mergeEntities } from '../../src/shapes/projection.ts';
import type { Store } from '../../src/store/store.ts';
import { claimOfFact } from './claim-of-fact.ts';
import { type Fact, graphFacts, ownershipFacts, type Shape, sizes } from './graph-facts.ts';

const patience = () => ({ deadline: Date.now() + 600_000 });

/** Facts of one transaction. */
const batchSize = 10_000;

/**
 * Fills an empty store with the generated graph. Ownership comes in by the importer, with its claims, because paths read
 * them. Of all else the projection alone is written, by the importer's own code: no workload reads its claims, and half
 * a million of them would take the most of an hour of measuring. Returns how many facts there are.
 */
export async function loadGraph(
  store: Store,
  seed: number,
  shape: Shape = sizes,
  progress: (facts: number) => void = () => {},
): Promise<number> {
  await store.prepare(patience());
  let count = await importOwnership(store, seed, shape);
  let batch: Fact[] = [];
  const write = async (): Promise<void> => {
    await writeFacts(store, batch);
    count += batch.length;
    batch = [];
    progress(count);
  };
  for (const fact of graphFacts(seed, shape)) {
    batch.push(fact);
    if (batch.length === batchSize) await write();
  }
  await write();
  return count;
}

async function importOwnership(store: Store, seed: number, shape: Shape): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'cuibono-bench-'));
  const file = join(folder, 'ownership.jsonl');
  const source = 'source/generated';
  const head = {
    id: source,
    title: 'Generated',
    lang: 'en',
    published: '2024-01-01',
    sourceKind: 'OFFICIAL',
  };
  const lines = [...ownershipFacts(seed, shape)].map((fact) => canonicalJson({ ...fact, source }));
  try {
    await writeFile(file, [`{"source":${canonicalJson(head)}}`, ...lines, ''].join('\n'));
    const { refused } = await importFiles([file], {
      store,
      ontology: graph,
      report: (problem) => process.stderr.write(`${JSON.stringify(problem)}\n`),
    });
    if (refused > 0) throw new Error(`${refused} generated claims were refused.`);
    return lines.length;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeFacts(store: Store, facts: readonly Fact[]): Promise<void> {
  const claims = facts.map(claimOfFact);
  const groups = facts.map((fact) => groupOf(fact, graph));
  const ids = new Map<string, Set<string>>();
  for (const { subject, about, value } of facts)
    for (const id of isLink(subject, about) ? [subject, value] : [subject]) {
      const kind = graph.kindOfId(id)?.name ?? '';
      ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
    }
  await store.write(async (transaction) => {
    for (const [kind, of] of ids) await transaction.run(mergeEntities(kind, [...of]));
    await writeProjection(transaction, groups, graph, claims);
  }, patience());
}

const isLink = (subject: string, about: string): boolean =>
  graph.kindOfId(subject)?.hops.some((hop) => hop.forward && hop.field === about) ?? false;
