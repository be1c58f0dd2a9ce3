import { Client, cacheExchange, fetchExchange } from 'urql';

/** Asks the server that served the page, and no other. It keeps answers: the graph changes by imports alone. */
export const makeClient = (): Client =>
  new Client({
    url: '/graphql',
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
  });
