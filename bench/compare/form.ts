import type { Params, WorkloadName } from './workloads.ts';

/** Sends one request to a line, and gives the data of its answer. */
export type Ask = (body: string) => Promise<unknown>;

/** One way in which a line can be asked for a workload. Where it has several, the fastest counts. */
export interface Form {
  readonly name: string;
  /** The body of the request. */
  body(params: Params): string;
  /** Asks for what the variables need and the data does not tell, such as a cursor. */
  readonly setup?: (ask: Ask) => Promise<Params>;
}

/** How a line is asked. */
export type Forms = Readonly<Record<WorkloadName, readonly Form[]>>;

/** A form that is a GraphQL operation; `extra` are variables that do not vary. */
export function operation(query: string, more: Partial<Form> & { readonly extra?: Params } = {}): Form {
  const { extra, ...rest } = more;
  const text = query.trim().replace(/\s+/g, ' ');
  return {
    name: 'operation',
    body: (params) => JSON.stringify({ query: text, variables: { ...extra, ...params } }),
    ...rest,
  };
}
