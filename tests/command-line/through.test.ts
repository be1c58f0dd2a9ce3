import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { besideAndThrough, list, paper } from '../support/through.ts';
import { twinFirms } from '../support/twin-firms.ts';

let ways: Awaited<ReturnType<typeof besideAndThrough>>;
beforeAll(async () => {
  ways = await besideAndThrough();
});
afterAll(() => ways.close());

test('an import of several files, in any order, gives the graph and the report that it gives beside the server, and again finds nothing new', async () => {
  ways.write('a/claims.jsonl', list('2024-01-01', '1 USD', '2 USD').split('\n').slice(1).join('\n'));
  ways.write('heads.jsonl', list('2024-01-01'));
  ways.write('paper.yaml', paper('one'));
  const files = ['a/claims.jsonl', 'paper.yaml', 'heads.jsonl'];
  expect((await ways.both(['import', ...files])).code).toBe(0);
  expect((await ways.both(['import', ...files, '--batch', '1'])).err).toContain(' 0 stored, ');
});

test('what is refused is told by file and line, with the exit code of the command', async () => {
  ways.write('bad.yaml', paper('bad').replace('names', 'colour'));
  expect((await ways.both(['import', 'bad.yaml'])).out).toMatch(/^bad\.yaml:3 /);
  expect((await ways.both(['import', 'bad.yaml', '--strict'])).code).toBe(1);
  ways.write('bad.txt', paper('bad').replace('names', 'colour'));
  expect((await ways.both(['import', 'bad.txt'])).out).toMatch(/^bad\.txt:1 /);
  expect((await ways.both(['import', 'bad.txt', '--format', 'yaml'])).out).toMatch(/^bad\.txt:3 /);
  expect((await ways.both(['import', 'missing.yaml'])).code).toBe(2);
  expect((await ways.both(['import', '.'])).code).toBe(2);
});

test('an edition is tried, brought in, refused where it closes too much, and forced', async () => {
  ways.write('first.jsonl', list('2024-02-01', '1 USD', '2 USD'));
  ways.write('second.jsonl', list('2024-03-01', '3 USD'));
  const of = ['--dataset', 'list'];
  expect((await ways.both(['sync', 'first.jsonl', ...of])).code).toBe(0);
  expect((await ways.both(['sync', 'second.jsonl', ...of, '--dry-run', '--force'])).code).toBe(0);
  expect((await ways.both(['sync', 'second.jsonl', ...of])).err).toContain('more than 25 percent');
  expect((await ways.both(['sync', 'second.jsonl', ...of, '--most-closed', '60', '--force'])).code).toBe(0);
  expect((await ways.both(['sync', 'second.jsonl', '--dataset', 'other'])).code).toBe(1);
});

test('answers about what may be one are judged, and refused, as they are beside the server', async () => {
  ways.write('firms.jsonl', twinFirms.map((row) => JSON.stringify(row)).join('\n'));
  await ways.both(['import', 'firms.jsonl']);
  ways.write('queue.csv', 'answer,a,b\nsame,company/widget,company/widget-works\n');
  const of = ['--by', 'Ann Lee'];
  expect((await ways.both(['resolve', '--answers', 'queue.csv', ...of, '--dry-run'])).code).toBe(0);
  const { out } = await ways.both(['resolve', '--answers', 'queue.csv', ...of]);
  expect(out).toContain('+ company/widget-works sameAs: company/widget\n');
  ways.write('queue.csv', 'answer,a,b\ndifferent,company/widget-works,company/widget\n');
  const contrary = await ways.both(['resolve', '--answers', 'queue.csv', '--by', 'Registrar']);
  expect(contrary.out).toMatch(
    /^queue\.csv:2 warning: answer CONTRADICTS company\/widget-works and company\/widget were judged the same: .* by Ann Lee, /,
  );
  ways.write('queue.csv', 'answer,a,b\nsame,company/widget,company/none\n');
  expect((await ways.both(['resolve', '--answers', 'queue.csv', ...of])).out).toMatch(/^queue\.csv:2 b /);
});

test('what is imported is in the answers of the server at once', async () => {
  ways.write('soon.yaml', paper('soon'));
  await ways.both(['import', 'soon.yaml']);
  const answer = await fetch(`${ways.server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ company(id: "company/soon") { name } }' }),
  });
  expect(await answer.json()).toEqual({ data: { company: { name: 'Acme of soon' } } });
});

test('the token is for this user alone, and is in no answer and no log', async () => {
  expect(statSync(join(ways.folder, 'graph.token')).mode & 0o777).toBe(0o600);
  expect(ways.token()).toMatch(/^[\w-]{43}$/);
  const texts = [ways.server.out(), ways.server.err(), ...ways.said.flatMap(({ out, err }) => [out, err])];
  expect(texts.filter((text) => text.includes(ways.token()))).toEqual([]);
  expect(ways.server.out()).toContain('import ended');
});
