import { buildSchema, execute as expectedOf, type GraphQLSchema, isAbstractType, parse } from 'graphql';
import { expect } from 'vitest';
import { type Execution, execute } from '../../src/execution/execute.ts';

/** A case of the specification: fields of Query are properties of the root, and may be functions of their arguments. */
export interface Specified {
  /** What the schema has beside scalars; values of abstract types tell their `__typename`. */
  readonly schema: string;
  readonly root?: () => object;
  readonly text: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string | null;
  /** Undefined where nothing is executed. */
  readonly data: unknown;
  /** Each as its path and its message, `a.0.b: message`; without a path where it is of the request. */
  readonly errors?: readonly string[];
}

/** Makes a schema of its text. */
export function schemaOf(text: string): GraphQLSchema {
  const schema = buildSchema(text);
  for (const type of Object.values(schema.getTypeMap()))
    if (isAbstractType(type))
      type.resolveType = ({ __typename }: { readonly __typename?: string }) => __typename;
  return schema;
}

/** Holds a case to what the specification says, twice, and to what graphql-js answers, to the byte. */
export async function hold({
  schema,
  root,
  text,
  variables = {},
  operationName = null,
  data,
  errors = [],
}: Specified) {
  const args = { schema: schemaOf(schema), document: parse(text), variableValues: variables, operationName };
  const run = async (by: (args: Execution) => ReturnType<typeof execute>) =>
    JSON.parse(JSON.stringify(await by({ ...args, rootValue: root?.() })));
  for (let time = 0; time < 2; time++) {
    const answer = await run(execute);
    expect(answer.data).toEqual(data);
    expect((answer.errors ?? []).map(said)).toEqual(errors);
    expect(JSON.stringify(answer)).toBe(
      JSON.stringify(await run((more) => expectedOf({ ...more, options: { maxCoercionErrors: 5 } }))),
    );
  }
}

const said = ({ path, message }: { readonly path?: readonly unknown[]; readonly message: string }): string =>
  path === undefined ? message : `${path.join('.')}: ${message}`;

/** As a table of named cases. */
export const cases = (of: Readonly<Record<string, Specified>>): readonly (readonly [string, Specified])[] =>
  Object.entries(of);
