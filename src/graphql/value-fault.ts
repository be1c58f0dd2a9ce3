import type { GraphQLError } from 'graphql';
import { ValueFault } from '../ontology/value-kind.ts';
import { requestFault } from './errors.ts';

/** Tells a client which text it sent is not a value, and what was expected; other errors go through as they are. */
export function valueFault(place: string, error: unknown): GraphQLError {
  if (!(error instanceof ValueFault)) throw error;
  const stop = /[.?]$/.test(error.message) ? '' : '.';
  return requestFault('BAD_USER_INPUT', `${place}: ${error.message}${stop} Expected ${error.expected}.`);
}
