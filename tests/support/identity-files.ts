import { expect } from 'vitest';
import { graph } from '../../schema/index.ts';
import { verifyGraph } from '../../src/verifier/verify-graph.ts';
import { askedOf } from './asked-of.ts';
import { firms, head, judges } from './identity-rows.ts';
import { type EmptyForEach, importInto } from './imports.ts';
import type { scratchFiles } from './scratch-files.ts';

/** Files of the registers of `firms`, and of documents that judge two of them each. */
export function identityFiles(files: ReturnType<typeof scratchFiles>) {
  const judging =
    (about: string) =>
    (source: string, subject: string, value: string, more: object = {}) =>
      files.write(`${source}.jsonl`, [head(source), judges(source, subject, about, value, more)]);
  const sameAs = judging('sameAs');
  return {
    register: files.write('register.jsonl', firms),
    same: (
      source = 'editors',
      subject = 'company/oracle-corp',
      value = 'company/oracle',
      more: object = {},
    ) => sameAs(source, subject, value, more),
    different: judging('differentFrom'),
  };
}

/** What tests of identity do with a store. */
export function identityIn(world: EmptyForEach) {
  const asked = askedOf(world);
  return {
    /** Imports files one after the other, of which every row is good. */
    brought: async (...paths: readonly string[]): Promise<void> => {
      for (const path of paths) expect((await importInto(world.store, [path])).problems).toEqual([]);
    },
    /** Holds the graph to be the one that its claims give. */
    sound: async (): Promise<void> => {
      const found: unknown[] = [];
      await verifyGraph({ store: world.store, ontology: graph, report: (one) => found.push(one) });
      expect(found).toEqual([]);
    },
    /** The ids under which some are shown. */
    shownAs: async (...ids: readonly string[]) => {
      const { nodes } = await asked(`{ nodes(ids: ${JSON.stringify(ids)}) { id } }`);
      return (nodes as readonly { id: string }[]).map(({ id }) => id);
    },
  };
}
