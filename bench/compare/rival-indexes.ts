import { type Statement, statement } from '../../src/cypher/statement.ts';

/**
 * What the documentation of @neo4j/graphql advises: ids unique by type, since it looks nodes up by the label of their
 * type. Properties that it sorts and filters by have their index from our own ontology. All lines find all of these.
 */
export const rivalIndexes: readonly Statement[] = [
  'Company',
  'Country',
  'Sector',
  'Policy',
  'Investment',
].map((label) => {
  const name = `peers_${label.toLowerCase()}_id`;
  return statement(
    name,
    `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    {},
  );
});
