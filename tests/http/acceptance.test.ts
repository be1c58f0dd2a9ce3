import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Case, shortcomings } from '../support/acceptance.ts';
import { scratchFolder, serverProcess } from '../support/server-process.ts';
import { storesUnderTest } from '../support/stores.ts';

/** A folder of further cases may be named, for whoever keeps cases of their own. */
const folders = [resolve(import.meta.dirname, 'acceptance'), process.env.CUIBONO_CASES ?? ''].filter(
  (f) => f !== '',
);
const cases = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name): readonly Case[] => JSON.parse(readFileSync(join(folder, name), 'utf8'))),
);

function ask(url: string, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
}

describe.each(storesUnderTest())('a server on the $name store that loaded the seeds', ({ name, open }) => {
  let scratch: ReturnType<typeof scratchFolder>;
  let server: Awaited<ReturnType<typeof serverProcess>>;

  beforeAll(async () => {
    await (await open()).destroy();
    scratch = scratchFolder();
    const address = inject('neo4j');
    const environment: Record<string, string> = {};
    if (name === 'neo4j' && address !== null) {
      environment.NEO4J_URI = address.uri;
      environment.NEO4J_USER = address.user;
      environment.NEO4J_PASSWORD = address.password;
      environment.NEO4J_DATABASE = address.database;
    }
    server = await serverProcess(scratch.folder, environment, ['serve']);
  });

  afterAll(async () => {
    server.kill('SIGTERM');
    await server.exited;
    scratch.remove();
  });

  test.each(cases)('$name', async (asked) => {
    const response = await ask(server.url, { query: asked.query, variables: asked.variables });
    const answer: { data?: unknown; errors?: unknown[] } = JSON.parse(await response.text());
    expect(shortcomings(asked, answer)).toEqual([]);
  });

  test('the question of the README has the answer of the README', async () => {
    const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
    const block = (language: string): string => readme.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? '';
    const { data } = JSON.parse(await (await ask(server.url, { query: block('graphql') })).text());
    expect(data).toEqual(JSON.parse(block('json')));
  });
});
