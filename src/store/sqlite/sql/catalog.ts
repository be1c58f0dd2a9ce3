import type { Ontology } from '../../../ontology/ontology.ts';
import { linkColumns, type StoredColumn, storedColumns } from '../../../ontology/stored-columns.ts';
import { identifier } from './identifier.ts';

/** What the dialect needs to know of the tables: all of it follows from the ontology, except the numbers of kinds. */
export interface Catalog {
  readonly ontology: Ontology;
  /** The lowest byte of the row ids of a kind's entities. */
  kindNumber(kind: string): number;
  /** The table of a kind, quoted. Columns: rid, id, and `columnsOf(kind)`. */
  table(kind: string): string;
  /** The table of a type of link, quoted, or a query of several. Columns: a, b (row ids of its ends), and `linkColumnsOf(type)`. */
  linkTable(type: string): string;
  /** Every column of a kind beside `rid` and `id`. */
  columnsOf(kind: string): readonly StoredColumn[];
  /** Every column of a type of link beside its ends. */
  linkColumnsOf(type: string): readonly StoredColumn[];
  /** The column of a kind by its name; `id` is one. */
  column(kind: string, name: string): StoredColumn | undefined;
}

const idColumn: StoredColumn = Object.freeze({ name: 'id', type: 'string', list: false });

/** The kinds that have a head of the file that tells of them. */
const headed: readonly string[] = ['Source', 'Dataset'];

/** What they hold beside their own properties: that head in its canonical form. */
const headOfSource: StoredColumn = Object.freeze({ name: 'head', type: 'string', list: false });

/** Of several types, which an alias has, the links of all: SQLite reads each of the tables by its own index. */
function linkTable(type: string): string {
  const tables = type.split('|').map((one) => identifier(`l_${one}`));
  const [only = '', ...others] = tables;
  if (others.length === 0) return only;
  return `(${tables.map((one) => `SELECT a, b, claims, basis, confidence FROM ${one}`).join(' UNION ALL ')})`;
}

/** Makes the catalog of an ontology; `numbers` are those that the store has given its kinds. */
export function createCatalog(ontology: Ontology, numbers: ReadonlyMap<string, number>): Catalog {
  const ofKinds = new Map(
    ontology.kinds.map(({ name, properties }) => [
      name,
      [...properties.flatMap(storedColumns), ...(headed.includes(name) ? [headOfSource] : [])],
    ]),
  );
  const ofLinks = new Map(ontology.links.map((link) => [link.type, linkColumns(link)]));
  const byName = new Map(
    [...ofKinds].map(([kind, columns]) => [
      kind,
      new Map([idColumn, ...columns].map((column) => [column.name, column])),
    ]),
  );
  const known = <T>(found: T | undefined, what: string): T => {
    if (found === undefined) throw new Error(`The ontology has no ${what}.`);
    return found;
  };
  return {
    ontology,
    kindNumber: (kind) => known(numbers.get(kind), `kind ${kind}`),
    table: (kind) => identifier(`k_${kind}`),
    linkTable,
    columnsOf: (kind) => known(ofKinds.get(kind), `kind ${kind}`),
    linkColumnsOf: (type) => known(ofLinks.get(type), `link ${type}`),
    column: (kind, name) => byName.get(kind)?.get(name),
  };
}
