import type { Ontology } from '../ontology/ontology.ts';
import { bookkeeping } from './bookkeeping.ts';
import { identifier } from './identifier.ts';
import { indexedColumns } from './indexed-columns.ts';
import { type Statement, statement } from './statement.ts';

/** Labels whose nodes are told apart by `id`. */
const identified = ['Entity', ...bookkeeping.flatMap((b) => (b.identified ? [b.label] : []))];

/**
 * Constraints and indexes that follow from the ontology. In Neo4j a unique constraint is an index; the embedded engine
 * needs both.
 */
export function constraints(ontology: Ontology, store: 'embedded' | 'neo4j'): readonly Statement[] {
  // Pages of a kind go by ids, which Neo4j reads from an index of the kind, and the embedded engine from none.
  const kinds = store === 'neo4j' ? ontology.kinds.map(({ name }) => name) : [];
  const unique = [...identified, ...kinds].map((label) => {
    const name = `${label.toLowerCase()}_id_unique`;
    return statement(
      name,
      `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${identifier(label)}) REQUIRE n.id IS UNIQUE`,
      {},
    );
  });
  const columns = ontology.kinds.flatMap((kind) =>
    indexedColumns(kind).map((column) => [kind.name, column] as const),
  );
  const indexes: readonly (readonly [string, string])[] = [
    ...(store === 'embedded' ? identified.map((label) => [label, 'id'] as const) : []),
    ['Claim', 'group'],
    ['Term', 'key'],
    ...columns,
    ...moneyColumns(ontology),
  ];
  return [...unique, ...indexes.map(([label, column]) => index(label, column))];
}

/** Money of one currency is looked for when its rates change. */
function moneyColumns(ontology: Ontology): readonly (readonly [string, string])[] {
  return ontology.kinds.flatMap((kind) =>
    kind.properties
      .filter((p) => p.value.name === 'Money')
      .map((p) => [kind.name, `${p.name}Currency`] as const),
  );
}

function index(label: string, column: string): Statement {
  const name = `${label}_${column}`.toLowerCase();
  return statement(
    name,
    `CREATE INDEX ${identifier(name)} IF NOT EXISTS FOR (n:${identifier(label)}) ON (n.${identifier(column)})`,
    {},
  );
}
