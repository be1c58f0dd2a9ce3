import type { Ontology } from '../../../ontology/ontology.ts';
import { indexedColumns } from '../../../shapes/indexed-columns.ts';
import { bookkeeping } from './bookkeeping.ts';
import { uniqueLabel } from './create-claims.ts';
import { identifier } from './identifier.ts';
import { formerLabel } from './merge-entities.ts';
import { type CypherStatement, statement } from './statement.ts';

/** Labels whose nodes are told apart by `id`. */
const identified = ['Entity', ...bookkeeping.flatMap((b) => (b.identified ? [b.label] : []))];

/**
 * Constraints and indexes that follow from the ontology. A unique constraint is an index too.
 */
export function constraints(ontology: Ontology): readonly CypherStatement[] {
  // Pages of a kind go by ids, which are read from an index of the kind.
  const kinds = ontology.kinds.map(({ name }) => name);
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
    ['Claim', 'group'],
    ['Claim', 'dataset'],
    ['Claim', 'namedSubject'],
    ['Claim', 'namedObject'],
    [formerLabel, 'shownAs'],
    [uniqueLabel, 'text'],
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

function index(label: string, column: string): CypherStatement {
  const name = `${label}_${column}`.toLowerCase();
  return statement(
    name,
    `CREATE INDEX ${identifier(name)} IF NOT EXISTS FOR (n:${identifier(label)}) ON (n.${identifier(column)})`,
    {},
  );
}
