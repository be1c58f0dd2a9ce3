import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'cuibono-types-'));
const printed = join(folder, 'schema/printed/schema.graphql');
const sdl = readFileSync(join(root, 'schema/printed/schema.graphql'), 'utf8');

beforeAll(() => {
  cpSync(join(root, 'explorer'), join(folder, 'explorer'), {
    recursive: true,
    filter: (path) => !path.includes('/dist') && !path.endsWith('graphql-env.d.ts'),
  });
  mkdirSync(join(folder, 'schema/printed'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the type check of the explorer says over another schema. */
function check(schema: string): { readonly status: number | null; readonly out: string } {
  writeFileSync(printed, schema);
  const run = (program: string, ...args: readonly string[]) =>
    spawnSync(join(root, 'node_modules/.bin', program), args, { cwd: folder, encoding: 'utf8' });
  const made = run('gql.tada', 'generate-output', '--tsconfig', 'explorer/tsconfig.json');
  expect(made.status, made.stdout + made.stderr).toBe(0);
  const { status, stdout } = run('tsc', '-p', 'explorer');
  return { status, out: stdout };
}

test('a field that the ontology renames breaks the type check of the explorer', () => {
  const renamed = sdl.replace(/(\ntype Investment [^}]*?\n {2})announced:/, '$1madeKnown:');
  expect(renamed).not.toBe(sdl);
  expect(check(sdl)).toEqual({ status: 0, out: '' });
  const { status, out } = check(renamed);
  expect(status).not.toBe(0);
  expect(out).toMatch(/announced/);
});
