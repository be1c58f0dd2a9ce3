import type { GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { serveLine } from '../compare/serve-line.ts';

/** Serves a schema by Yoga over node:http, without GraphiQL and logs. */
export function graphqlLine(schema: GraphQLSchema, statements: () => number, context: () => object): void {
  const yoga = createYoga({ schema, context, logging: false, graphiql: false, landingPage: false });
  serveLine({ listener: yoga, statements });
}
