import { Client, cacheExchange, fetchExchange } from 'urql';

/** Asks the server that served the page, and no other. Answers are kept until the page is left: the graph changes by imports alone. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
});
