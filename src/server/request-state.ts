import type { Readiness } from './health.ts';

/** What the server knows of a request before GraphQL does; Yoga hands it to every plugin. */
export interface RequestState {
  /** Names the request in the log and in the header `x-request-id`. */
  readonly requestId: string;
  /** Milliseconds since the epoch; past it the store is no longer asked. */
  readonly deadline: number;
  /** How ready the server was when the request arrived: what was accepted then is not refused because of a stop since. */
  readonly readiness: Readiness;
  /** Tells this client from others: see `client-of.ts`. */
  readonly client: string;
  /** Sets a header, named in lower case, of the response; it has no effect once the response has begun. */
  readonly setHeader: (name: string, value: string) => void;
  /** Runs each callback once, when the answer is taken or its client has gone; at once where that is so already. */
  readonly whenClosed: (then: () => void) => void;
  /** Lets the request take as long as it takes; for one that is known to be somebody's who may. */
  readonly unlimited: () => void;
  /** Whether the step `admit` was taken before Yoga was asked. */
  readonly admitted?: boolean;
}
