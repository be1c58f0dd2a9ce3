import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, type TestContext, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { buildSchema } from '../../src/answers/build-schema.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import { exportFolder } from '../../src/exporter/neo4j-import/export-folder.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import { openNeo4j } from '../../src/store/neo4j/open-neo4j.ts';
import { openScratch } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { ask as askGraph } from '../support/ask.ts';
import { importInto } from '../support/imports.ts';
import { startLoaded } from '../support/neo4j-loaded.ts';
import type { StartedNeo4j } from '../support/neo4j-process.ts';
import { withRawNeo4j } from '../support/raw-neo4j.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { seed } from '../support/seeded.ts';

/** Texts that a file of comma-separated values may break. */
const awkward = [
  { source: { id: 'source/awkward', title: 'Without "language", but\nwith lines\r\n', sourceKind: 'PRESS' } },
  ...['a "quoted, name"', '  blanks  ', '한;글\t\u0001', 'back\\slash\\"', '𠀀ｚ', "'", '""', 'a\nb'].map(
    (name, n) => ({
      subject: `company/awkward-${n}`,
      about: 'names',
      value: `${name}@${n % 2 === 0 ? '' : 'en'} COMMON`,
      source: 'source/awkward',
      quote: `${name}\n`,
      confidence: 0.1 + n / 100,
    }),
  ),
  {
    subject: 'investment/awkward',
    about: 'amount',
    value: '90071992547409.93 USD AT_LEAST',
    source: 'source/awkward',
  },
];

const files = scratchFiles();
const folder = join(files.folder, 'export');
const schema = buildSchema(graph, defaultLimits);
let scratch: Store;
let opened: Store | undefined;
let server: StartedNeo4j | undefined;

beforeAll(async () => {
  scratch = await openScratch(graph);
  await seed(scratch);
  const { problems } = await importInto(scratch, [files.write('awkward.jsonl', awkward)]);
  expect(problems).toEqual([]);
  await exportFolder(scratch, graph, folder);
  server = await startLoaded(folder);
  if (server === undefined) return;
  opened = await openNeo4j(server.address, graph);
  await opened.prepare({ deadline: Date.now() + 120_000 });
});

afterAll(async () => {
  await opened?.close();
  await server?.stop();
  await scratch.close();
  files.remove();
});

/**
 * The loaded store. On machines without Java there is none: `startLoaded` says so in a line, and throws with CI=true, so
 * that this skips nothing there.
 */
function loadedFor(context: TestContext): Store {
  return opened ?? context.skip();
}

test('a store that is exported and loaded into Neo4j has the same graph', async (context) => {
  const neo4j = loadedFor(context);
  expect(await graphHash(neo4j)).toBe(await graphHash(scratch));
  if (server === undefined) throw new Error('The loaded store has no server.');
  const unfinished = withRawNeo4j(server.address, (run) => run('MATCH (u:Unfinished) RETURN u.id AS id'));
  expect(await unfinished).toEqual([]);
});

test('what was loaded is exported again as the same files, with claims, terms of search and ledger', async (context) => {
  const neo4j = loadedFor(context);
  const again = join(files.folder, 'again');
  await exportFolder(neo4j, graph, again);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /[.](csv|sh)$/.test(name),
  );
  expect(names.length).toBeGreaterThan(50);
  for (const name of names)
    expect(readFileSync(join(again, name), 'utf8'), name).toBe(readFileSync(join(folder, name), 'utf8'));
});

test.for([
  '{ search(text: "오라클") { edges { match matchedName node { id name } } } }',
  '{ search(text: "quoted") { edges { match matchedName node { id name } } } }',
  '{ whoInvests(groupBy: [INVESTOR], first: 10) { totalCount nodes { keys { value } total count } } }',
  '{ conflicts(first: 10) { totalCount nodes { subject { id } about rule claims { id text shown } } } }',
])('what was loaded answers alike: %s', async (query, context) => {
  const neo4j = loadedFor(context);
  const [expected, loaded] = await Promise.all(
    [scratch, neo4j].map((store) => askGraph({ schema, ontology: graph, store }, query)),
  );
  expect(expected?.errors).toBeUndefined();
  expect(JSON.stringify(expected).length).toBeGreaterThan(100);
  expect(JSON.stringify(loaded)).toBe(JSON.stringify(expected));
});

test('an export fails where its folder is there already', async () => {
  await expect(exportFolder(scratch, graph, folder)).rejects.toThrow('already exists');
});
