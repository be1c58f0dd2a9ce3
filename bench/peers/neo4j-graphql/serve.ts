import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { address, countStatements } from '../bolt.ts';
import { graphqlLine } from '../graphql-line.ts';
import { typeDefs } from './type-definitions.ts';

const { uri, user, password, database } = address();
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
const statements = countStatements(driver);

const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const sessionConfig = { database };
graphqlLine(schema, statements, () => ({ sessionConfig }));
