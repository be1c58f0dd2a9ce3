import { record } from '../../src/exporter/claim-of-row.ts';
import { pages } from '../../src/exporter/pages.ts';
import { inSample, smallestSample, splitMembers } from '../../src/search/samples.ts';
import { keysOf, termsOf } from '../../src/search/terms.ts';
import { dumpTerms } from '../../src/shapes/dump.ts';
import type { Row, Store } from '../../src/store/store.ts';
import { heldEntities } from './held.ts';

/** Lines of a key and a member, sorted; a member that a key has twice is there twice. */
export interface TermsOfStore {
  /** What terms lead to, as stored and as it follows from the names shown. */
  readonly entities: readonly [stored: readonly string[], follow: readonly string[]];
  /** What the keys of those terms lead to that follows and is not stored: the keys of terms are never taken away. */
  readonly lost: readonly string[];
  /** Nodes whose size is not the number of their members. */
  readonly missized: readonly string[];
}

export async function termsOfStore(store: Store): Promise<TermsOfStore> {
  const nodes = (await heldTerms(store)).map(({ key, members, size }) => {
    const all = members === '\n' ? [] : splitMembers(String(members));
    return { key: String(key), members: all, size: Number(size) };
  });
  const stored = nodes.flatMap(({ key, members }) => members.map((member) => `${key} ${member}`));
  const leadsToEntity = (line: string): boolean => /^\d?[w=]/.test(line);
  const follow = [...(await heldEntities(store))].flatMap(([id, { columns }]) => {
    const names = columns.namesFold;
    const terms = termsOf(Array.isArray(names) ? names.map(String) : []);
    return [...terms].flatMap((term) => lines([term], id));
  });
  const keys = new Set(follow.map((line) => line.replace(/^\d/, '').split(' ')[0] ?? ''));
  const known = new Set(stored);
  return {
    entities: [stored.filter(leadsToEntity).sort(), follow.sort()],
    lost: [...keys].flatMap((term) => lines(keysOf(term), term)).filter((line) => !known.has(line)),
    missized: nodes.filter(({ members, size }) => members.length !== size).map(({ key }) => key),
  };
}

function lines(keys: Iterable<string>, member: string): readonly string[] {
  return [...keys].flatMap((key) =>
    Array.from({ length: smallestSample(member) + 1 }, (_, share) => `${inSample(share, key)} ${member}`),
  );
}

/** The nodes of every key of search. */
async function heldTerms(store: Store): Promise<readonly Row[]> {
  const held: Row[] = [];
  for await (const { nodes } of pages(store, dumpTerms, ({ key }) => key))
    held.push(...(Array.isArray(nodes) ? nodes.map(record) : []));
  return held;
}
