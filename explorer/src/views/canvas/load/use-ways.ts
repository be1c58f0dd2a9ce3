import { useMemo } from 'react';
import type { GraphState } from '../../../address/graph-address.ts';
import { boundsIn } from '../../../graphql/bounds-in.ts';
import { absentOf, namedQuery } from '../../../graphql/named-query.ts';
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
  /** Ends that the graph does not have; null while that is not known. */
  readonly missing: readonly string[] | null;
}

const none: readonly string[] = [];

/** The ways between the two ends that the address names. */
export function useWays({ path, way }: Pick<GraphState, 'path' | 'way'>): Ways {
  const { lang } = useSpeech();
  const pause = path === null;
  const { from, to, hops, hubs } = path ?? { from: '', to: '', hops: 1, hubs: false };
  const variables = { from, to, hops, hubs, lang };
  const asked = useAnswer(graphPathsQuery, variables, pause);
  const ends = useAnswer(namedQuery, { ids: [from, to], lang }, pause);
  const known = ends.state === 'ready' && ends.faults.length === 0 ? ends.data.nodes : null;
  const missing = known === null ? null : absentOf([from, to], known);
  const found = asked.state === 'ready' ? asked.data.paths : null;
  const chosen = found?.[way - 1] ?? found?.[0];
  const marked = useMemo(() => chosen?.nodes.map(({ id }) => id) ?? none, [chosen]);
  // Where no way was found the bounds stand beside the data.
  const beside = asked.state === 'ready' ? boundsIn(asked.extensions.bounds) : [];
  const said: readonly string[] = found?.[0]?.bounds ?? beside;
  return { asked, bounds: pathBounds.filter((bound) => said.includes(bound)), marked, missing };
}
