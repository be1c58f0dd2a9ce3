import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { checkedRows } from '../../src/importer/checked-rows.ts';
import { readMapping } from '../../src/mapping/read-mapping.ts';
import { gathered } from '../support/gathered.ts';
import { scratchFiles } from '../support/scratch-files.ts';

const folder = join(import.meta.dirname, '../../mappings');
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

const files = scratchFiles();
afterAll(() => files.remove());

test.each(names)('%s is a mapping into the ontology, of a dataset with a publisher', async (name) => {
  const mapping = await readMapping(join(folder, name), { ontology: graph, released: null });
  expect(mapping.dataset).toMatch(/^dataset\//);
  const [dataset] = await gathered(mapping.rows('any.csv', { lineBytes: 1, fileBytes: 1 }, 'head'));
  expect(dataset).toMatchObject({
    type: 'dataset',
    raw: { title: expect.any(String), publisher: expect.any(String) },
  });
});

test('the example of mappings/FORMAT.md maps what it says', async () => {
  const [, example = ''] =
    /```yaml\n(dataset:.*?)```/s.exec(readFileSync(join(folder, 'FORMAT.md'), 'utf8')) ?? [];
  const mapping = await readMapping(files.write('example.yaml', example), {
    ontology: graph,
    released: '2024-05-01',
  });
  const table = [
    'register no.,company,trades as,lei,registered on,country,share,subsidiary no.,subsidiary name,internal_code',
    '7,Widget plc,Wid; W,-,01/05/1999,United Kingdom,"60,5",8,Gadget Ltd,x',
  ];
  const rows = await gathered(
    checkedRows(files.write('2024.csv', table.join('\n')), { ontology: graph, mapping }),
  );
  expect(rows.filter(({ type }) => type === 'problem')).toEqual([]);
  expect(
    rows.flatMap((row) => (row.type === 'claim' ? [`${row.claim.about} ${row.claim.value}`] : [])),
  ).toEqual([
    'names Widget plc@ OFFICIAL',
    'names Wid@ ALIAS',
    'names W@ ALIAS',
    'founded 1999-05-01',
    'headquarteredIn country/gb',
    expect.stringMatching(/^owns company\/widget-register-/),
    'names Gadget Ltd@ OFFICIAL',
  ]);
  expect(mapping.notes.unmapped()).toEqual([]);
});
