import { afterAll, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { defaultReadingLimits } from '../../../src/files/reading-limits.ts';
import { readMapping } from '../../../src/mapping/read-mapping.ts';
import { gathered } from '../../support/gathered.ts';
import { scratchFiles } from '../../support/scratch-files.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const mapping = (more = '') =>
  readMapping(
    files.write(
      'mapping.yaml',
      `
dataset: { id: dataset/list, title: List }
source: { id: source/list, title: List }
evidence: { locator: { from: '"row " & $row' }, basis: { column: basis } }
entities:
  owner:
    kind: company
    id: { key: owner }
    claims:
      names: { column: owner }
      website: { from: 'site ${more}' }
      headquarteredIn: { to: { kind: country, code: { column: country, table: countries } } }
      owns: thing
  thing:
    kind: company
    id: { key: thing }
    claims:
      names: { column: thing }
`,
    ),
    { ontology: graph, released: null },
  );

/** What a table claims, in its order, and how many claims it says again. */
async function claimed(rows: readonly string[], more = '') {
  const compiled = await mapping(more);
  const table = files.write('rows.csv', `owner,site,country,thing,basis\n${rows.join('\n')}\n`);
  const said = await gathered(compiled.rows(table, defaultReadingLimits));
  const claims = said.flatMap((row) =>
    row.type === 'claim'
      ? [`${row.line} ${String(row.raw.about)} ${String(row.raw.value)}`]
      : row.type === 'fault'
        ? [`${row.line} fault`]
        : [],
  );
  return {
    claims,
    again: compiled.notes.repeats,
    differing: [...compiled.notes.differing].map(([place, { claims: n }]) => [place, n]),
  };
}

const rows = ['A,http://a.example,Japan,X,STATED', 'A,http://a.example,Japan,Y,STATED', 'B,,Japan,X,STATED'];

test('an entity that comes again in the same words claims nothing again, but for what differs beside it', async () => {
  const { claims, again } = await claimed([...rows, ...rows]);
  expect(claims).toHaveLength(10);
  expect(claims.filter((line) => / owns /.test(line))).toHaveLength(3);
  expect(again).toBe(18);
});

test('whether its words are looked at changes nothing: what an expression may read besides is made each time', async () => {
  const table = [
    ...rows,
    ...rows,
    'A,http://b.example,Japan,X,STATED',
    ...rows,
    'C,http://c.example,Atlantis,X,STATED',
    'C,http://c.example,Atlantis,X,STATED',
    'A,http://a.example,Japan,X,INFERRED',
  ];
  const plain = await claimed(table);
  const unsure = await claimed(table, '& $substring($string($), 0, 0)');
  expect(plain).toEqual(unsure);
  expect(plain.differing).not.toEqual([]);
  expect(plain.claims.filter((line) => line.endsWith('fault'))).toHaveLength(2);
});

test('an entity whose list tells otherwise by a condition is told again, though the same names lead to the same texts', async () => {
  const compiled = await readMapping(
    files.write(
      'mapping.yaml',
      `
dataset: { id: dataset/list, title: List }
source: { id: source/list, title: List }
evidence: { locator: { from: '"row " & $row' } }
entities:
  maker:
    kind: company
    id: { key: id }
    claims:
      names: { from: 'ps[t = "x"].n' }
`,
    ),
    { ontology: graph, released: null },
  );
  const parts = (types: readonly string[]) => types.map((t, i) => ({ t, n: ['A', 'B'][i] }));
  const file = files.write('list.jsonl', [
    { id: '1', ps: parts(['x', 'y']) },
    { id: '1', ps: parts(['y', 'x']) },
  ]);
  const rows = await gathered(compiled.rows(file, defaultReadingLimits));
  expect(rows.flatMap((row) => (row.type === 'claim' ? [row.raw.value] : []))).toEqual(['A@', 'B@']);
});
