import { useEffect } from 'react';
import { absentOf, namedQuery } from '../../../graphql/named-query.ts';
import { useAnswer } from '../../../graphql/use-answer.ts';
import { useSpeech } from '../../../language/language-context.tsx';
import { idsOf, withIds } from '../model/with-ids.ts';
import type { Graph } from '../use-graph.ts';
import type { Frame } from './create-gatherer.ts';

/** Most ids of one question. */
const most = 100;
const none: readonly string[] = [];

/**
 * The ids of an address that the graph does not have. Those that are shown under another id by now take that one, so that what was done
 * to them is done to it.
 */
export function useAbsent(
  { state, amend }: Pick<Graph, 'state' | 'amend'>,
  { picture, done, of }: Frame,
): readonly string[] {
  const { lang } = useSpeech();
  const unseen =
    done === of
      ? idsOf(state)
          .filter((id) => !picture.nodes.has(id))
          .slice(0, most)
      : none;
  const asked = useAnswer(namedQuery, { ids: [...unseen], lang }, unseen.length === 0);
  const found = asked.state === 'ready' && asked.faults.length === 0 ? asked.data.nodes : null;
  useEffect(() => {
    const now = new Map(
      unseen.flatMap((id, at) => {
        const shown = found?.[at]?.id;
        return shown === undefined || shown === id ? [] : [[id, shown] as const];
      }),
    );
    if (now.size > 0) amend(withIds(state, now));
  });
  return found === null ? none : absentOf(unseen, found);
}
