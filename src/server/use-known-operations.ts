import type { Plugin } from 'graphql-yoga';
import type { KnownOperations } from './known-operations.ts';

/** Notes what Yoga finds out. It goes last among the plugins, so as to see what the others execute with. */
export function useKnownOperations({ executes, mediaTypes }: KnownOperations): Plugin {
  return {
    onExecute: ({ args, executeFn }) => {
      executes.set(args.document, executeFn);
    },
    onResponse: ({ request, response }) => {
      const [, mediaType] = jsonType.exec(response.headers.get('content-type') ?? '') ?? [];
      if (mediaType !== undefined) mediaTypes.set(request.headers.get('accept') ?? '', mediaType);
    },
  };
}

const jsonType = /^(application\/(?:graphql-response\+)?json); charset=utf-8$/;
