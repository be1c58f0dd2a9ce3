import { canonicalSource } from '../claims/canonical-form.ts';
import { RowFault } from '../claims/problem.ts';
import { knownSources } from '../cypher/known-sources.ts';
import { checkedRows, problemAt } from './checked-rows.ts';
import { batchCall, type ImportOptions } from './import-options.ts';

/**
 * Looks for a bad row in a file, with the store as it is and the sources of all files of the import. Returns 0 where
 * there is none; else reports every bad row and returns how many rows the file has, all of which are refused.
 */
export async function refusedFile(
  file: string,
  files: readonly string[],
  options: ImportOptions,
): Promise<number> {
  const heads = new Map<string, string>();
  for (const other of files)
    for await (const row of checkedRows(other, options.ontology, 'source'))
      if (row.type === 'source' && !heads.has(row.head.id)) heads.set(row.head.id, canonicalSource(row.head));
  const stored = new Map<string, string | null>();
  let rows = 0;
  let bad = 0;
  for await (const row of checkedRows(file, options.ontology)) {
    rows += 1;
    if (row.type === 'problem') {
      bad += 1;
      options.report?.(row.problem);
      continue;
    }
    const source = row.type === 'claim' ? row.claim.source : row.head.id;
    const known = await headOf(source);
    const said = row.type === 'claim' ? null : canonicalSource(row.head);
    if (row.type === 'claim' ? known !== undefined : known === undefined || known === said) continue;
    bad += 1;
    const fault =
      row.type === 'claim'
        ? new RowFault(
            'UNKNOWN_SOURCE',
            `${row.claim.subject}.${row.claim.about}`,
            `${source} is not known`,
            'a source of these files or of the store',
          )
        : new RowFault(
            'SOURCE_DIFFERS',
            source,
            `${source} is known already and says something else of itself`,
            known ?? '',
          );
    options.report?.(problemAt(file, row.line, fault));
  }
  return bad === 0 ? 0 : rows;

  /** The head that stands for a source: the store's, else the first of the files. */
  async function headOf(id: string): Promise<string | undefined> {
    if (!stored.has(id)) {
      const [row] = await options.store.read(knownSources([id]), batchCall(options));
      stored.set(id, typeof row?.head === 'string' ? row.head : null);
    }
    return stored.get(id) ?? heads.get(id);
  }
}
