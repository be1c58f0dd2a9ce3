import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { checkedRows } from '../../../src/importer/checked-rows.ts';
import { readMapping } from '../../../src/mapping/read-mapping.ts';
import { gathered } from '../../support/gathered.ts';
import { scratchFiles } from '../../support/scratch-files.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const timelines = join(import.meta.dirname, '../../../mappings/epoch-timelines.yaml');

const methods = async (released: string | null): Promise<readonly string[]> => {
  const file = files.write(
    'timelines.csv',
    ['2025-11-30', '2026-01-03', '2026-09-18'].reduce(
      (table, day) => `${table}\n${day},Widget Works,300`,
      'Date,Data center,Power (MW)',
    ),
  );
  const mapping = await readMapping(timelines, { ontology: graph, released });
  const rows = await gathered(checkedRows(file, { ontology: graph, mapping }));
  return rows.flatMap((row) =>
    row.type === 'claim' && row.claim.about === 'method' ? [String(row.claim.value)] : [],
  );
};

test('what a timeline says of days after that of its edition is a forecast', async () => {
  expect(await methods('2026-02-01')).toEqual(['ESTIMATED', 'ESTIMATED', 'FORECAST']);
});

test('without the day of an edition, it is that of the one in the seeds', async () => {
  expect(await methods(null)).toEqual(['ESTIMATED', 'FORECAST', 'FORECAST']);
});
