import { type AnyVariables, type Client, stringifyDocument, type TypedDocumentNode } from 'urql';
import type { Asking } from './behind.ts';
import { type Fault, faultsOf } from './faults-of.ts';
import { nameOf } from './name-of.ts';

/** Asks the server; null where there is no answer. */
export type Ask = <Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data | null>;

interface Heard {
  readonly ask: Ask;
  /** What was asked so far, and what went wrong. */
  readonly askings: readonly Asking[];
  readonly faults: readonly Fault[];
  /** Notes what went wrong outside the server. */
  fail(error: unknown): void;
}

/** Asks one question after another, and notes what was asked and what went wrong; anew, it asks again for what was answered before. */
export function listen(client: Client, anew: boolean): Heard {
  const askings: Asking[] = [];
  const faults: Fault[] = [];
  return {
    askings,
    faults,
    ask: async (query, variables) => {
      const { data, error } = await client
        .query(query, variables, { requestPolicy: anew ? 'network-only' : 'cache-first' })
        .toPromise();
      const text = stringifyDocument(query);
      askings.push({ name: nameOf(query), text, variables: { ...variables }, data });
      faults.push(...faultsOf(error));
      return data ?? null;
    },
    fail: (error) => {
      faults.push({ code: 'UNKNOWN', message: String(error), path: '' });
    },
  };
}
