import type DataLoader from 'dataloader';
import type { Hop } from '../ontology/ontology.ts';
import { releasesOf, spansOfDatasets } from '../shapes/releases.ts';
import { textOf } from '../store/cell.ts';
import type { Row } from '../store/store.ts';
import { batch } from './batch.ts';
import type { Reading } from './reading.ts';

/** The rows of each dataset, by the column `dataset`: several of each. */
function byDataset(rows: readonly Row[]): readonly Row[] {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const id = textOf(row.dataset);
    const of = found.get(id);
    if (of === undefined) found.set(id, [row]);
    else of.push(row);
  }
  return [...found].map(([id, of]) => ({ id, rows: of }));
}

const gathered = (rows: (ids: readonly string[]) => Promise<readonly Row[]>) =>
  batch<readonly Row[]>({
    rows: async (ids) => byDataset(await rows(ids)),
    value: (row) => row.rows as readonly Row[],
    absent: [],
  });

/** The releases of datasets: columns of `releasesOf`. */
export function releaseLoader({ read, once }: Reading, edition: Hop): DataLoader<string, readonly Row[]> {
  return once(releaseLoader, '', () => gathered((ids) => read(releasesOf(ids, edition))));
}

/** In which releases the claims of datasets are said: columns of `spansOfDatasets`. */
export function spanLoader({ read, once }: Reading): DataLoader<string, readonly Row[]> {
  return once(spanLoader, '', () => gathered((ids) => read(spansOfDatasets(ids))));
}
