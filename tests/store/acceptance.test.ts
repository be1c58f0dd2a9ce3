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

  test('the questions of the README have the answers of the README', async () => {
    const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
    const blocks = (language: string): readonly string[] =>
      [...readme.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, text = '']) => text);
    const answers = blocks('graphql').map(async (query) => (await ask(server.url, { query })).json());
    const expected = blocks('json').map((text) => ({ data: JSON.parse(text) }));
    expect(expected.length).toBeGreaterThan(1);
    expect(await Promise.all(answers)).toEqual(expected);
  });
});
