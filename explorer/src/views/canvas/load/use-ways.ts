import { useMemo } from 'react';
import type { GraphState } from '../../../address/graph-address.ts';
import { type Asked, useAnswer } from '../../../graphql/use-answer.ts';
import { useSpeech } from '../../../language/language-context.tsx';
import { graphPathsQuery, type Way } from './graph-paths-query.ts';

const pathBounds = ['HUBS', 'FAN_OUT', 'LINKS', 'TRIES'] as const;
/** What may keep a path out of an answer, as the schema names it. */
export type PathBound = (typeof pathBounds)[number];

/** What came of a question for paths. */
export interface Ways {
  readonly asked: Asked<{ readonly paths: readonly Way[] }>;
  /** What may have kept other ways out. */
  readonly bounds: readonly PathBound[];
  /** Ids along the way that is marked. */
  readonly marked: readonly string[];
}

const none: readonly string[] = [];

/** The ways between the two ends that the address names. */
export function useWays({ path, way }: Pick<GraphState, 'path' | 'way'>): Ways {
  const { lang } = useSpeech();
  const pause = path === null;
  const { from, to, hops, hubs } = path ?? { from: '', to: '', hops: 1, hubs: false };
  const variables = { from, to, hops, hubs, lang };
  const asked = useAnswer(graphPathsQuery, variables, pause);
  const found = asked.state === 'ready' ? asked.data.paths : null;
  const chosen = found?.[way - 1] ?? found?.[0];
  const marked = useMemo(() => chosen?.nodes.map(({ id }) => id) ?? none, [chosen]);
  // Where no way was found the bounds stand beside the data.
  const beside = asked.state === 'ready' ? boundsIn(asked.extensions.bounds) : [];
  const said: readonly string[] = found?.[0]?.bounds ?? beside;
  return { asked, bounds: pathBounds.filter((bound) => said.includes(bound)), marked };
}

/** The bounds that an answer tells beside its data: a list of what was bounded, and by what. */
function boundsIn(told: unknown): readonly string[] {
  if (!Array.isArray(told)) return [];
  return told.flatMap((notice: unknown) => {
    const bounds =
      typeof notice === 'object' && notice !== null && 'bounds' in notice ? notice.bounds : undefined;
    return Array.isArray(bounds) ? bounds.map(String) : [];
  });
}
