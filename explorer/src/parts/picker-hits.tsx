import { useEffect, useState } from 'react';
import type { foundQuery } from '../graphql/found-query.ts';
import type { ResultOf } from '../graphql/graphql.ts';
import type { Asked } from '../graphql/use-answer.ts';
import { useTexts } from '../language/texts.ts';
import { pickerTexts } from './entity-picker-texts.ts';
import { KindName } from './kind-name.tsx';

export type Hit = ResultOf<typeof foundQuery>['search']['edges'][number];

/** The names that were found last, while others are looked for: a list that comes and goes with every key cannot be read. */
export function useHits(answer: Asked<ResultOf<typeof foundQuery>>): readonly Hit[] {
  const [hits, setHits] = useState<readonly Hit[]>([]);
  const edges =
    answer.state === 'ready' ? answer.data.search.edges : answer.state === 'loading' ? null : none;
  useEffect(() => {
    if (edges !== null) setHits(edges);
  }, [edges]);
  return edges ?? hits;
}

const none: readonly Hit[] = [];

/** A name that was found, in the list below a box. */
export function Item({ hit, props }: { readonly hit: Hit; readonly props: Record<string, unknown> }) {
  const t = useTexts(pickerTexts);
  const { node, matchedName } = hit;
  return (
    <li {...props}>
      <span className="name">{node.name}</span>
      {matchedName === node.name ? null : <span className="also">{t.matched(matchedName)}</span>}
      <KindName kind={node.kind} />
    </li>
  );
}
