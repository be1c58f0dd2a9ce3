import { useCallback, useEffect } from 'react';
import { type AnyVariables, stringifyDocument, type TypedDocumentNode, useQuery } from 'urql';
import { note } from './behind.ts';
import { type Fault, faultsOf } from './faults-of.ts';
import { nameOf } from './name-of.ts';

/** What came of a question to the server. What is ready may have faults, and then lacks what they name. */
export type Asked<Data> =
  | { readonly state: 'idle' }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly faults: readonly Fault[]; readonly retry: () => void }
  | {
      readonly state: 'ready';
      readonly data: Data;
      readonly faults: readonly Fault[];
      readonly retry: () => void;
      /** What the server told beside the data. */
      readonly extensions: Readonly<Record<string, unknown>>;
    };

/** Asks the server, unless `pause` says that there is nothing to ask yet. */
export function useAnswer<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pause = false,
): Asked<Data> {
  const [{ data, error, extensions = {}, fetching, stale, operation }, execute] = useQuery({
    query,
    variables,
    pause,
  });
  const retry = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  const key = operation?.key;
  const came = fetching || stale ? undefined : data;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the query and its variables, which are new objects in every render
  useEffect(() => {
    if (pause) return;
    return note({
      name: nameOf(query),
      text: stringifyDocument(query),
      variables: { ...variables },
      data: came,
    });
  }, [key, came, pause]);
  if (pause) return { state: 'idle' };
  // Until the answer comes, urql holds that of the question before, which is not an answer to this one.
  if (fetching || stale) return { state: 'loading' };
  const faults = faultsOf(error);
  if (data !== undefined && data !== null) return { state: 'ready', data, faults, retry, extensions };
  return error === undefined ? { state: 'loading' } : { state: 'failed', faults, retry };
}
