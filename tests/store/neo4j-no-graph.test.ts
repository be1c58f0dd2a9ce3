import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { openNeo4j } from '../../src/store/neo4j/open-neo4j.ts';
import { openStore } from '../../src/store/open-store.ts';
import { emptyNodes, withRawNeo4j } from '../support/raw-neo4j.ts';
import { cuibono, scratchFolder } from '../support/server-process.ts';
import { soon } from '../support/stores.ts';

const address = inject('neo4j');

describe.runIf(address !== null)('a database of Neo4j', () => {
  const given = address ?? { uri: '', user: '', password: '', database: '' };
  const empty = () => withRawNeo4j(given, (run) => emptyNodes(run));
  let scratch: ReturnType<typeof scratchFolder>;
  beforeAll(empty);
  beforeEach(() => {
    scratch = scratchFolder();
  });
  afterEach(() => scratch.remove());
  afterAll(empty);

  const run = (args: readonly string[], database = given.database) =>
    cuibono(scratch.folder, args, {
      NEO4J_URI: given.uri,
      NEO4J_USER: given.user,
      NEO4J_PASSWORD: given.password,
      NEO4J_DATABASE: database,
    });

  const reading = [
    ['verify'],
    ['export'],
    ['export', '--hash'],
    ['export', '--out', 'good.jsonl'],
    ['export', '--neo4j-import', 'load'],
    ['backup', 'copy.db'],
  ];

  test.each(reading.map((args) => [args]))(
    'that holds no graph is refused by %j, which names it and makes nothing',
    async (args) => {
      writeFileSync(join(scratch.folder, 'good.jsonl'), 'good');
      expect(await run(args)).toEqual({
        code: 1,
        out: '',
        err: `The database ${given.database} of Neo4j holds no graph: set NEO4J_DATABASE to the one that holds it, or import claims first.\n`,
      });
      expect(readdirSync(scratch.folder)).toEqual(['good.jsonl']);
    },
  );

  test.each(['nowhere', 'no where', 'system'])(
    'that is not served (%s) is refused, with what to check',
    async (name) => {
      for (const args of [['verify'], ['export'], ['backup', 'copy.db'], ['serve']])
        expect(await run(args, name)).toMatchObject({
          code: 1,
          err: 'Neo4j does not serve this database: check NEO4J_DATABASE.\n',
        });
      expect(existsSync(join(scratch.folder, 'copy.db'))).toBe(false);
    },
  );

  test('that was filled by what knew no formats is read, and one that was prepared as well', async () => {
    const config = { neo4j: given, folder: scratch.folder, make: false };
    await expect(openStore(config, graph)).rejects.toThrow('holds no graph');
    await withRawNeo4j(given, (run) => run("CREATE (:Claim {id: 'claim/x'})"));
    await (await openStore(config, graph)).close();
    await empty();
    const made = await openNeo4j(given, graph);
    await made.prepare(soon());
    await made.close();
    await (await openStore(config, graph)).close();
  });
});
