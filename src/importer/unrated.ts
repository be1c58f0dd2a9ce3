import { unratedLinks, unratedMoney } from '../shapes/rates.ts';
import type { Row } from '../store/store.ts';
import { batchCall, type ImportOptions, type Unrated } from './import-options.ts';

/** The amounts of the whole graph without a rate, by currency. It is asked when all rates of an import have reached the money. */
export async function unrated(options: ImportOptions): Promise<readonly Unrated[]> {
  const { store, ontology } = options;
  const statements = [
    ...ontology.kinds.flatMap(({ name, properties }) =>
      properties.filter((p) => p.value.name === 'Money').map((p) => unratedMoney(name, p)),
    ),
    ...ontology.links.flatMap((hop) =>
      hop.properties.filter((p) => p.value.name === 'Money').map((p) => unratedLinks(hop, p)),
    ),
  ];
  const rows: Row[] = [];
  for (const statement of statements) rows.push(...(await store.read(statement, batchCall(options))));
  const currencies = [...new Set(rows.map((row) => String(row.currency)))].sort();
  return currencies.map((currency) => {
    const own = rows.filter((row) => row.currency === currency);
    const dated = own.filter((row) => row.month !== null);
    return {
      currency,
      amounts: counted(own),
      months: [...new Set(dated.map((row) => String(row.month)))].sort(),
      undated: counted(own) - counted(dated),
    };
  });
}

const counted = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + Number(row.amounts), 0);
