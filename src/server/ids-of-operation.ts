import { type DocumentNode, Kind, parse, validate } from 'graphql';
import { buildSchema } from '../answers/build-schema.ts';
import { execute } from '../execution/execute.ts';
import { ExportFault } from '../exporter/export-fault.ts';
import type { Limits } from '../graphql/limits.ts';
import { createContext } from '../graphql/request-context.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Store } from '../store/store.ts';

interface Asking {
  readonly store: Store;
  readonly ontology: Ontology;
  readonly limits: Limits;
  readonly signal?: AbortSignal | undefined;
}

/** How long one page of the operation may take: nobody waits at the other end of a connection. */
const pageMs = 60_000;

/**
 * The ids of entities that an operation answers, wherever its selection has `id`. One with a variable `$after` and one `pageInfo` with
 * `hasNextPage` and `endCursor` is asked page by page.
 * @throws {ExportFault} where it is not an operation that can be answered, or answers no id
 */
export async function idsOfOperation(source: string, asking: Asking): Promise<readonly string[]> {
  const { ontology, limits } = asking;
  const schema = buildSchema(ontology, limits, []);
  const document = documentOf(source);
  const [fault] = validate(schema, document);
  if (fault) throw new ExportFault(`The operation cannot be asked: ${fault.message}`);
  const isPaged = document.definitions.some(
    (one) =>
      one.kind === Kind.OPERATION_DEFINITION &&
      one.variableDefinitions?.some(({ variable }) => variable.name.value === 'after'),
  );
  const ids = new Set<string>();
  for (let after: string | null = null, more = true; more; ) {
    const data = await answer(after);
    const found = { ids, next: null };
    gather(data, ontology, found);
    more = isPaged && found.next !== null && found.next !== after;
    after = found.next;
  }
  if (ids.size === 0)
    throw new ExportFault('The operation answers no id: it finds nothing, or does not select id.');
  return [...ids];

  async function answer(after: string | null): Promise<unknown> {
    const call = { deadline: Date.now() + pageMs, signal: asking.signal };
    const contextValue = createContext({ ...asking, call, asOf: noPast });
    const { data, errors } = await execute({ schema, document, contextValue, variableValues: { after } });
    const [error] = errors ?? [];
    if (error) throw new ExportFault(`The operation was not answered: ${error.message}`);
    return data;
  }
}

function documentOf(source: string): DocumentNode {
  try {
    return parse(source);
  } catch (cause) {
    throw new ExportFault(`The operation cannot be read: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
}

/** What is exported is the graph of today. */
function noPast(): never {
  throw new ExportFault('An export is of the graph as it is now: ask without asOf.');
}

function gather(value: unknown, ontology: Ontology, found: { ids: Set<string>; next: string | null }): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) gather(one, ontology, found);
    return;
  }
  const { id, hasNextPage, endCursor }: Readonly<Record<string, unknown>> = { ...value };
  if (typeof id === 'string' && ontology.kindOfId(id) !== undefined) found.ids.add(id);
  if (hasNextPage === true && typeof endCursor === 'string') found.next = endCursor;
  for (const one of Object.values(value)) gather(one, ontology, found);
}
