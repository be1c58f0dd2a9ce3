import type { IncomingMessage } from 'node:http';
import type * as endpoints from '../../src/server/graphql-endpoint.ts';

/** The module with endpoints whose Yoga says of each request that it is asked to answer which address it is of. */
export function watchedYoga(module: typeof endpoints, asked: (address: string) => void): typeof endpoints {
  return {
    ...module,
    graphqlEndpoint: (parts) => {
      const { yoga, ...endpoint } = module.graphqlEndpoint(parts);
      const watched = new Proxy(yoga, {
        apply: (target, self, [request, ...rest]: [IncomingMessage, ...unknown[]]) => {
          asked(request.url ?? '');
          return Reflect.apply(target, self, [request, ...rest]);
        },
      });
      return { ...endpoint, yoga: watched };
    },
  };
}
