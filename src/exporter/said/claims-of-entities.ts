import { judgementNames } from '../../ontology/judgements.ts';
import { claimOrder, claimsOfMany, saidOrder } from '../../shapes/claims.ts';
import { claimsJudging, shownUnder } from '../../shapes/identity.ts';
import type { Statement } from '../../shapes/index.ts';
import type { OrderTerm, Window } from '../../shapes/window.ts';
import { listOf, mapOf, textOf } from '../../store/cell.ts';
import type { Row, Store } from '../../store/store.ts';

/** Entities that are asked for at once, and claims of one of them. */
const atOnce = 200;
const claimsAtOnce = 500;

/** A page of what is said of some subjects. Columns: id, items. */
type PageOf = (subjects: readonly string[], page: Window) => Statement;

/** What is said of entities as they are shown, and then what is judged of them: lists of their own, each in its order. */
const lists: readonly (readonly [readonly OrderTerm[], PageOf])[] = [
  [claimOrder, (subjects, page) => claimsOfMany(subjects, { ...page, about: null, withEnded: false })],
  ...judgementNames.map(
    (about) =>
      [
        saidOrder,
        (subjects: readonly string[], page: Window) => claimsJudging(subjects, about, false, page),
      ] as const,
  ),
];

/**
 * Every claim that is still said of some entities, those of one entity in a row. An id under which nothing is shown any more leads to what
 * is shown in its place. Columns: claim, source.
 */
export async function* claimsOfEntities(
  store: Store,
  ids: Iterable<string> | AsyncIterable<string>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Row> {
  let some: string[] = [];
  for await (const id of ids) {
    some.push(id);
    if (some.length < atOnce) continue;
    yield* ofSome(await shown(some));
    some = [];
  }
  if (some.length > 0) yield* ofSome(await shown(some));

  async function* ofSome(subjects: readonly string[]): AsyncGenerator<Row> {
    const firsts = await Promise.all(lists.map(([order, of]) => page(of, subjects, order, null)));
    for (const subject of subjects)
      for (const [at, [order, of]] of lists.entries()) {
        let items = firsts[at]?.get(subject) ?? [];
        yield* items;
        // Few have more than a page.
        while (items.length === claimsAtOnce) {
          const last = mapOf(items.at(-1)?.claim);
          const after = order.map(({ column }) => textOf(last[column]));
          items = (await page(of, [subject], order, after)).get(subject) ?? [];
          yield* items;
        }
      }
  }

  async function page(
    of: PageOf,
    subjects: readonly string[],
    order: readonly OrderTerm[],
    after: readonly string[] | null,
  ) {
    const window: Window = { order, after, before: null, backward: false, limit: claimsAtOnce, exact: true };
    const rows = await read(of(subjects, window));
    return new Map(rows.map((row) => [textOf(row.id), listOf(row.items).map((item) => mapOf(item))]));
  }

  async function shown(given: readonly string[]): Promise<readonly string[]> {
    const under = new Map((await read(shownUnder(given))).map(({ id, shownAs }) => [textOf(id), shownAs]));
    return [...new Set(given.map((id) => String(under.get(id) ?? id)))];
  }

  function read(statement: Statement): Promise<readonly Row[]> {
    return store.read(statement, { deadline: Date.now() + 60_000, signal });
  }
}
