import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { emptyNodes, withRawNeo4j } from '../support/raw-neo4j.ts';
import { cuibono, scratchFolder, serverProcess } from '../support/server-process.ts';
import { hashIn, list, paper } from '../support/through.ts';

const address = inject('neo4j');

describe.runIf(address !== null)('a server on Neo4j', () => {
  const given = address ?? { uri: '', user: '', password: '', database: '' };
  const environment = {
    NEO4J_URI: given.uri,
    NEO4J_USER: given.user,
    NEO4J_PASSWORD: given.password,
    NEO4J_DATABASE: given.database,
  };
  const token = { CUIBONO_IMPORT_TOKEN: 'a token that is said'.replaceAll(' ', '-').padEnd(40, '!') };
  const empty = () => withRawNeo4j(given, (run) => emptyNodes(run));
  const [scratch, beside] = [scratchFolder(), scratchFolder()];
  beforeAll(empty);
  afterAll(async () => {
    await empty();
    for (const { remove } of [scratch, beside]) remove();
  });

  test('takes imports and editions from whoever has its token, which come to the graph of the embedded store', async () => {
    for (const { folder } of [scratch, beside]) {
      writeFileSync(join(folder, 'paper.yaml'), paper('acme'));
      writeFileSync(join(folder, 'list.jsonl'), list('2024-01-01', '1 USD', '2 USD'));
    }
    const server = await serverProcess(scratch.folder, { ...environment, ...token });
    for (const args of [
      ['import', 'paper.yaml'],
      ['sync', 'list.jsonl', '--dataset', 'list'],
    ]) {
      expect((await cuibono(beside.folder, args)).code).toBe(0);
      const through = [...args, '--through', server.url];
      expect(await cuibono(scratch.folder, through, token)).toMatchObject({ code: 0 });
      expect((await cuibono(scratch.folder, through)).err).toContain('asks for a token');
    }
    server.kill('SIGTERM');
    await server.exited;
    const { out } = await cuibono(scratch.folder, ['export', '--hash'], environment);
    expect(out).toBe(await hashIn(beside.folder));
  });
});
