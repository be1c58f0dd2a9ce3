import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { isPromise } from './is-promise.ts';
import { noteError } from './note-error.ts';
import type { Path, PreparedField, Run } from './run.ts';

type Answer = Record<string, unknown>;

/** The fields of one object of an answer, in their order; at once, where no resolver waits for anything. */
export function executeFields(
  fields: readonly PreparedField[],
  type: GraphQLObjectType,
  source: unknown,
  path: Path | undefined,
  run: Run,
): Answer | Promise<Answer> {
  const answer: Answer = {};
  let waiting = false;
  try {
    for (const field of fields) {
      const found = executeField(field, source, { prev: path, key: field.key, typename: type.name }, run);
      put(answer, field.key, found);
      waiting ||= isPromise(found);
    }
  } catch (error) {
    if (!waiting) throw error;
    return failedLater(answer, error);
  }
  return waiting ? settled(answer) : answer;
}

/** Waits for what was begun, so that a later failure is not an unhandled rejection. */
function failedLater(answer: Answer, error: unknown): Promise<Answer> {
  return settled(answer).finally(() => {
    throw error;
  });
}

async function settled(answer: Answer): Promise<Answer> {
  const keys = Object.keys(answer);
  const values = await Promise.all(Object.values(answer));
  for (const [i, key] of keys.entries()) put(answer, key, values[i]);
  return answer;
}

/** One name that a client may choose for a field is special in a JavaScript object. */
function put(answer: Answer, key: string, value: unknown): void {
  if (key !== '__proto__') answer[key] = value;
  else Object.defineProperty(answer, key, { value, enumerable: true, configurable: true, writable: true });
}

function executeField(field: PreparedField, source: unknown, path: Path, run: Run): unknown {
  try {
    const info = infoOf(field, path, run);
    const found: unknown = field.resolve(source, argumentsOf(field, run), run.context, info);
    const completed = isPromise(found)
      ? found.then((value) => field.complete(value, info, path, run))
      : field.complete(found, info, path, run);
    if (!isPromise(completed)) return completed;
    return completed.then(undefined, (error) => failed(error, field, path, run));
  } catch (error) {
    return failed(error, field, path, run);
  }
}

const failed = (error: unknown, { definition, nodes }: PreparedField, path: Path, run: Run): null =>
  noteError(error, definition.type, nodes, path, run);

/** Read once for all parents, but each gets its own object: a resolver may write to it. */
function argumentsOf(field: PreparedField, { args, variables }: Run): Readonly<Record<string, unknown>> {
  // Most fields are leaves without any: they share one, which is frozen.
  if (field.definition.args.length === 0) return field.read(variables);
  const known = args.get(field);
  if (known !== undefined) return { ...known };
  const read = field.read(variables);
  args.set(field, read);
  return { ...read };
}

function infoOf({ definition, nodes, parent }: PreparedField, path: Path, run: Run): GraphQLResolveInfo {
  const { schema, fragments, operation } = run.preparation;
  return {
    fieldName: definition.name,
    fieldNodes: nodes,
    returnType: definition.type,
    parentType: parent,
    path,
    schema,
    fragments,
    rootValue: run.rootValue,
    operation,
    variableValues: run.variables,
  };
}
