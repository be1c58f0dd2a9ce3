import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graph } from '../../schema/index.ts';
import { canonicalJson } from '../../src/claims/canonical-form.ts';
import { groupOf, type StoredClaim } from '../../src/claims/stored-claim.ts';
import { mergeEntities } from '../../src/cypher/merge-entities.ts';
import { importFiles } from '../../src/importer/import-files.ts';
import { prepareStore } from '../../src/importer/prepare-store.ts';
import { writeProjection } from '../../src/importer/write-projection.ts';
import type { Store } from '../../src/store/store.ts';
import { type Fact, graphFacts, ownershipFacts } from './graph-facts.ts';

const patience = () => ({ deadline: Date.now() + 600_000 });

/** Facts of one transaction. */
const batchSize = 10_000;

/**
 * Fills an empty store with the generated graph. Ownership comes in by the importer, with its claims, because paths read
 * them. Of all else the projection alone is written, by the importer's own code: no workload reads its claims, and half
 * a million of them would take the most of an hour of measuring. Returns how many facts there are.
 */
export async function loadGraph(store: Store, seed: number): Promise<number> {
  await prepareStore(store, graph, patience());
  const count = await importOwnership(store, seed);
  const facts = [...graphFacts(seed)];
  for (let n = 0; n < facts.length; n += batchSize) {
    await writeFacts(store, facts.slice(n, n + batchSize));
  }
  return count + facts.length;
}

async function importOwnership(store: Store, seed: number): Promise<number> {
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
  const lines = [...ownershipFacts(seed)].map((fact) => canonicalJson({ ...fact, source }));
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
  const claims = facts.map(claimOf);
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

/** A claim as projection sees it, which is not stored itself. */
function claimOf(fact: Fact): StoredClaim {
  const { subject, about, value } = fact;
  const property = graph.kindOfId(subject)?.properties.find((p) => p.name === about);
  const text = property === undefined ? value : property.value.format(property.value.parse(value));
  return {
    id: `claim/${createHash('sha256')
      .update(canonicalJson({ ...fact }))
      .digest('hex')}`,
    group: groupOf(fact, graph).key,
    text,
    source: 'source/generated',
    published: '2024-01-01',
    strength: text,
    deprecated: false,
    shown: false,
    qualifiers: {},
  };
}

const isLink = (subject: string, about: string): boolean =>
  graph.kindOfId(subject)?.hops.some((hop) => hop.forward && hop.field === about) ?? false;
