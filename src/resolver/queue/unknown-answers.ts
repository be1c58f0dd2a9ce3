import { type Problem, RowFault } from '../../claims/problem.ts';
import { problemAt } from '../../importer/checked-rows.ts';
import { shownUnder } from '../../shapes/identity.ts';
import { columnsOf } from '../../shapes/nodes.ts';
import { longCall } from '../../store/long-call.ts';
import type { Store } from '../../store/store.ts';
import type { Answer } from '../answers/answer.ts';

/** Answers of a file that name an entity of which a store knows nothing: it is probably misspelt, and a judgement would bring it into existence. */
export async function unknownAnswers(
  answers: readonly Answer[],
  file: string,
  store: Store,
  signal?: AbortSignal,
): Promise<readonly Problem[]> {
  const ids = [...new Set(answers.flatMap(({ a, b }) => [a, b]))].sort();
  const known = new Set<unknown>();
  for (const statement of [columnsOf(ids, []), shownUnder(ids)])
    for (const { id } of await store.read(statement, longCall(signal))) known.add(id);
  return answers.flatMap(({ a, b, line }) =>
    [['a', a] as const, ['b', b] as const].flatMap(([column, id]) =>
      known.has(id)
        ? []
        : [
            problemAt(
              file,
              line,
              new RowFault('BAD_VALUE', column, `${id} is not in the graph`, 'an id of an entity that is'),
            ),
          ],
    ),
  );
}
