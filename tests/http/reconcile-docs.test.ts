import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { seededServer } from '../support/seeded-server.ts';

const run = promisify(execFile);
const text = readFileSync(join(import.meta.dirname, '../../docs/reconcile.md'), 'utf8');
const written = [...text.matchAll(/```sh\n(.*?)```\n\n```json\n(.*?)```/gs)].map(
  ([, command = '', answer = '']) => ({ command, answer }),
);

const server = seededServer();

describe('docs/reconcile.md', () => {
  test('has examples', () => {
    expect(written.length).toBeGreaterThanOrEqual(4);
    expect(text.match(/```sh/g)).toHaveLength(written.length);
  });

  test.each(written)('has the answer to $command', async ({ command, answer }) => {
    const asked = command.replaceAll('http://127.0.0.1:4000', server.url);
    const { stdout } = await run('sh', ['-c', asked]);
    expect(withoutReasons(stdout)).toEqual(withoutReasons(answer));
  });
});

/** Without the words in which two names are compared, which change as the comparison learns. */
const withoutReasons = (json: string): unknown =>
  JSON.parse(json, (key, value: unknown) => (key === 'text' ? expect.any(String) : value));
