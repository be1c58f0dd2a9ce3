import { afterAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { exportClaims } from '../../src/exporter/export-claims.ts';
import type { Store } from '../../src/store/store.ts';
import { verifyGraph } from '../../src/verifier/verify-graph.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { soon, storesUnderTest } from '../support/stores.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const paper = (n: number) =>
  files.write(`paper-${n}.jsonl`, [
    { source: { id: `source/paper-${n}`, title: `Paper ${n}`, published: '2024-03-01' } },
    { subject: `company/widget-${n}`, about: 'names', value: `Widget ${n}@en`, source: `source/paper-${n}` },
  ]);
const [first, second] = [paper(1), paper(2)];

describe.each(storesUnderTest())('a snapshot of $name', (underTest) => {
  const world = emptyForEach(underTest);

  /** The store, into which something is imported behind the first statement of a name that a snapshot reads. */
  const disturbed = (name: string): Store => {
    let isDisturbed = false;
    return {
      ...world.store,
      snapshot: (work, call) =>
        world.store.snapshot(
          (still) =>
            work({
              ...still,
              read: async (statement, options) => {
                const rows = await still.read(statement, options);
                if (statement.name === name && !isDisturbed) {
                  isDisturbed = true;
                  await importInto(world.store, [second]);
                }
                return rows;
              },
            }),
          call,
        ),
    };
  };
  /** On a server a commit ends what reads all of a graph; in the embedded store it is not seen. */
  const settles = async <T>(work: Promise<T>): Promise<T | 'ended'> =>
    world.store.folder === null
      ? work.then(
          () => Promise.reject(new Error('The commit was not noticed.')),
          (error: Error) => {
            expect(error.message).toContain('The graph changed while it was being read');
            return 'ended' as const;
          },
        )
      : work;

  test('holds each claim with its source, whatever is imported while it is exported', async () => {
    await importInto(world.store, [first]);
    const lines: string[] = [];
    const exported = await settles(
      disturbed('dumpHeads').snapshot(async (still) => {
        for await (const line of exportClaims(still)) lines.push(line);
        return lines.length;
      }, soon()),
    );
    if (exported === 'ended') return;
    expect(lines.some((line) => line.includes('widget-1'))).toBe(true);
    expect(lines.filter((line) => line.includes('paper-2'))).toEqual([]);
  });

  test('is found whole, whatever is imported while it is verified', async () => {
    await importInto(world.store, [first]);
    const found: unknown[] = [];
    const verified = await settles(
      verifyGraph({ store: disturbed('dumpClaims'), ontology: graph, report: (one) => found.push(one) }),
    );
    if (verified === 'ended') return;
    expect({ found, claims: verified.claims }).toEqual({ found: [], claims: 1 });
  });
});
