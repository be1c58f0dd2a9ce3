import { getOperationAST } from 'graphql';
import type { Execute, Operation } from './concern.ts';
import type { KnownOperations } from './known-operations.ts';

/** An operation that needs no parsing and no validation any more. */
export interface RequestedOperation extends Operation {
  readonly query: string;
  readonly execute: Execute;
}

/** Reads a body that asks for a known query and nothing else. For any other it returns `null`: Yoga words the answer. */
export function requestedOperation(
  body: Buffer,
  { documents, executes }: KnownOperations,
): RequestedOperation | null {
  const parameters = parsed(body);
  if (!isObject(parameters)) return null;
  const { query, variables, operationName, ...others } = parameters;
  if (typeof query !== 'string' || !isAbsentOr(isObject, variables) || !isAbsentOr(isText, operationName))
    return null;
  if (Object.values(others).some((other) => other !== null)) return null;
  const document = documents.get(query);
  const execute = document && executes.get(document);
  if (!execute || getOperationAST(document, operationName)?.operation !== 'query') return null;
  return { query, execute, document, operationName, variableValues: variables };
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isText = (value: unknown): value is string => typeof value === 'string';

function isAbsentOr<T>(is: (value: unknown) => value is T, value: unknown): value is T | null | undefined {
  return value === undefined || value === null || is(value);
}
