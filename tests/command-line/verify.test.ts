import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { counted } from '../../src/command-line/counted.ts';
import { verificationLines } from '../../src/command-line/verification-lines.ts';
import { connect } from '../../src/store/sqlite/driver.mjs';
import { cuibono, scratchFolder } from '../support/server-process.ts';

let scratch: ReturnType<typeof scratchFolder>;
beforeEach(async () => {
  scratch = scratchFolder();
  const lines = [
    { source: { id: 'source/paper', title: 'Paper', published: '2024-03-01' } },
    {
      subject: 'company/acme',
      about: 'names',
      value: 'Acme@en COMMON',
      basis: 'REPORTED',
      source: 'source/paper',
    },
  ];
  writeFileSync(
    join(scratch.folder, 'paper.jsonl'),
    lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
  );
  const { err } = await run('import', 'paper.jsonl');
  expect(err).toContain('1 file, 2 rows: 2 stored, 0 known before, 0 refused\n');
});
afterEach(() => scratch.remove());

const run = (...args: readonly string[]) => cuibono(scratch.folder, args);
const tamper = (text: string): void => {
  const graph = connect(join(scratch.folder, '.cuibono/graph.db'));
  graph.exec(text);
  graph.close();
};

test('what is computed amiss is to be computed anew from the claims, which are sound, and that mends it', async () => {
  tamper("UPDATE k_Company SET namesShown = 'Bcme'");
  const { code, out, err } = await run('verify');
  expect([code, out]).toEqual([1, 'company/acme: differs from what its claims give: namesShown\n']);
  expect(err).toMatch(
    /^1 claim, graph [0-9a-f]{64}: 1 finding\nWhat to do: the claims are sound, .*`cuibono export --out claims\.jsonl`.* or .*`cuibono restore FILE`[^\n]*\n$/,
  );
  await run('export', '--out', 'claims.jsonl');
  const anew = { CUIBONO_DATA: 'new' };
  await cuibono(scratch.folder, ['import', 'claims.jsonl'], anew);
  expect((await cuibono(scratch.folder, ['verify'], anew)).err).toMatch(
    /^1 claim, graph [0-9a-f]{64}: whole\n$/,
  );
});

test('where a claim is lost or not what its id says, only a backup helps', async () => {
  tamper('DELETE FROM claim');
  const { code, err } = await run('verify');
  expect(code).toBe(1);
  expect(err).toMatch(
    /^0 claims, graph .* findings?\nWhat to do: stop what has .*`cuibono restore FILE`[^\n]*\n$/,
  );
  expect(err).not.toContain('import');
});

test('a graph of a Neo4j server is restored with its own tools', () => {
  const found = {
    claims: 2,
    hash: 'h',
    findings: 1,
    claimsAreSound: false,
    unfinished: [],
    waiting: ['KRW'],
  };
  expect(verificationLines('neo4j', found)).toMatch(
    /^2 claims, graph h: 1 finding\nMoney in KRW waits .*\nWhat to do: restore the database with Neo4j's own tools\.\n$/,
  );
  expect(
    verificationLines('neo4j', { ...found, claimsAreSound: true, unfinished: ['source/list-2024'] }),
  ).toMatch(/What to do: run the sync of source\/list-2024 again, and verify once more/);
  expect(verificationLines('neo4j', { ...found, claimsAreSound: true })).toMatch(
    /an empty database; or restore/,
  );
  expect(verificationLines('neo4j', { ...found, findings: 0 })).not.toContain('What to do');
});

test('one is one, and all else is many', () => {
  expect([0, 1, 2].map((count) => counted(count, 'file'))).toEqual(['0 files', '1 file', '2 files']);
});

test('a graph that an earlier ontology made lacks nothing once it is opened', async () => {
  tamper('DROP TABLE "k_Sanction"; DROP TABLE "l_SANCTIONS"; ALTER TABLE "l_OWNS" DROP COLUMN "interest";');
  expect((await run('verify')).err).toMatch(/^1 claim, graph [0-9a-f]{64}: whole\n$/);
});
