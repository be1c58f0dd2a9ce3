import type { DocumentNode, ExecutionArgs, ExecutionResult } from 'graphql';
import type { RequestState } from './request-state.ts';

/** What is known of a request before its body is read. */
export interface Asked extends RequestState {
  readonly method: string;
  /** The value of a header named in lower case, `undefined` where there is none. */
  header(name: string): string | undefined;
}

export const askedOf = (state: RequestState, method: string, header: Asked['header']): Asked => ({
  ...state,
  method,
  header,
});

/** What was asked for, as it came. */
export interface Parameters {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
  /** Whether a valid document with the same text came before: what depends on the text alone was checked then. */
  readonly known: boolean;
}

/** An operation of a valid document, or what was named in place of one. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  /** Not coerced yet. */
  readonly variableValues: Readonly<Record<string, unknown>> | null | undefined;
}

/** Executes an operation of a document that has been validated. */
export type Execute = (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>;

type Done = void | Promise<void>;

/**
 * One thing that the server takes care of, as what it does at the steps of every request: the first that comes with an operation,
 * and every later one, which skips only what `known` allows. A step refuses by throwing, preferably what `refusal` makes; then
 * only `finish` follows.
 * @example
 * const friends: Concern = {
 *   name: 'friends',
 *   admit: ({ header }) => {
 *     if (header('authorization') !== secret) throw refusal('UNAUTHENTICATED', 'Who is there?');
 *   },
 * };
 */
export interface Concern {
  /** It also keeps a Yoga plugin, whose hooks have other names, from passing for a concern. */
  readonly name: string;
  /** Before the body is read. */
  admit?(asked: Asked): Done;
  /** Before anything of the text is parsed. */
  parse?(parameters: Parameters, asked: Asked): Done;
  /** When a text that is not known has been parsed, and before the document is validated, which may take long. */
  read?(document: DocumentNode, asked: Asked): void;
  /** When the document has been found valid; what is worked out of it can be kept with it. */
  validate?(operation: Operation, asked: Asked): Done;
  /** When the document and the variables are there to say what the operation may cost. */
  cost?(operation: Operation, asked: Asked): Done;
  /** In place of executing: what it calls is the same step of the concerns after it, the last of which executes. */
  execute?(args: ExecutionArgs, next: Execute): ReturnType<Execute>;
  /** Turns a result, or a refusal, into what leaves the server. */
  finish?(result: ExecutionResult, asked: Asked): ExecutionResult;
}
