import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { expect } from 'vitest';

const folder = join(import.meta.dirname, '../fixtures/reconciliation');
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });

const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));

/** What checks an answer or a question of the protocol, by the name of its schema. */
export function schemaCalled(name: string): ValidateFunction {
  const path = `schemas/${name}.json`;
  return ajv.getSchema(path) ?? ajv.addSchema(Object(read(path)), path).compile({ $ref: path });
}

/** Says where something is not as a schema of the protocol has it. */
export function expectValid(name: string, value: unknown): void {
  const validate = schemaCalled(name);
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
}

/** All examples: of which schema, whether it is to take them, and what they are. */
export function examples(): readonly {
  readonly schema: string;
  readonly isValid: boolean;
  readonly name: string;
  readonly value: unknown;
}[] {
  return readdirSync(join(folder, 'examples'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path) => {
      const [schema = '', kind, name = ''] = path.split('/');
      return { schema, isValid: kind === 'valid', name, value: read(join('examples', path)) };
    });
}

/** A candidate as the service answers it. */
export interface AnsweredCandidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly score: number;
  readonly match: boolean;
  readonly features: readonly { readonly id: string; readonly value: number }[];
}

type Answered = Readonly<
  Record<string, { readonly result: readonly AnsweredCandidate[]; readonly error?: string }>
>;

/** Posts a batch of queries as OpenRefine does. */
export const postQueries = (url: string, queries: unknown): Promise<Response> =>
  postForm(url, { queries: typeof queries === 'string' ? queries : JSON.stringify(queries) });

export const postForm = (url: string, fields: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(`${url}/reconcile`, { method: 'POST', body: new URLSearchParams(fields) });

/** The answers to a batch, valid by the protocol. */
export async function answersTo(url: string, queries: unknown): Promise<Answered> {
  const response = await postQueries(url, queries);
  const body = await response.json();
  expect([response.status, body.errors]).toEqual([200, undefined]);
  expectValid('result-batch', body);
  return body;
}

/** The candidates of one query. */
export async function candidatesOf(url: string, query: unknown): Promise<readonly AnsweredCandidate[]> {
  const { q0 } = await answersTo(url, { q0: query });
  expect(q0?.error).toBeUndefined();
  return q0?.result ?? [];
}
