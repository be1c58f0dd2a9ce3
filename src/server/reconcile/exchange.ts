import type { RequestContext } from '../../graphql/request-context.ts';
import type { RequestState } from '../request-state.ts';

/** A request to the reconciliation service whose parameters were read. */
export interface Exchange {
  /** Of the address, and of a posted form. */
  readonly parameters: URLSearchParams;
  /** What was posted as JSON; undefined where nothing was. */
  readonly posted: unknown;
  /** Before the paths of the service: `https://graph.example`. */
  readonly publicUrl: string;
  /** What reads the graph; it takes what that may cost from what the client has left. */
  readonly reading: (cost: number) => RequestContext;
  readonly state: RequestState;
}

/** What is answered: JSON, a page, or the address at which it is. */
export type Answer =
  | { readonly json: object }
  | { readonly page: string; readonly status?: number }
  | { readonly location: string };

/** Answers what was read of a request. Faults are thrown. */
export type Answerer = (exchange: Exchange) => Answer | Promise<Answer>;
