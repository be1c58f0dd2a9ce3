import type { Pace } from '../../../pace/pace.ts';
import { bestPaths } from './best-paths.ts';
import { frontier } from './frontier.ts';
import { type KnownLinks, knownLinks } from './known-links.ts';
import type { PathLink } from './path-link.ts';
import type { PathLimits, PathQuery } from './path-query.ts';
import { withinReach } from './within-reach.ts';

/** What may keep paths out of an answer. */
export const pathBounds = {
  HUBS: 'Entities with too many links were not passed through; throughHubs lets paths pass them.',
  FAN_OUT: 'An end, or a hub that was asked for, has more links than are read of one entity.',
  LINKS: 'The search ended after as many links as one search may read.',
  TRIES: 'The search ended after as many beginnings of paths as one search may weigh.',
} as const;

export type PathBound = keyof typeof pathBounds;

const allBounds: readonly PathBound[] = ['HUBS', 'FAN_OUT', 'LINKS', 'TRIES'];

/** The links of one entity that a path may take. */
export interface LinksOfOne {
  readonly links: readonly PathLink[];
  /** Whether it has more than are read for one entity. */
  readonly cut: boolean;
}

/** The entities whose links a search asks for next. */
export interface AskedLevel {
  readonly ids: readonly string[];
  /** Those of them that the start has led to, and those that the end has. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** How many hops may be left once they are known: none after the last level. */
  readonly left: number;
}

/** The graph that is searched; null stands for an entity that does not exist. */
export interface PathGraph {
  /** The links of some entities in turn, in one statement at most. */
  links(level: AskedLevel): Promise<readonly (LinksOfOne | null)[]>;
  /**
   * How many links each has, counted at least as far as the limits need. It asks for nothing where links that were read lead to
   * all of them or, after the last level, links from both sides.
   */
  degrees(ids: readonly string[]): Promise<readonly number[]>;
}

/** The ids along each path, the links that were read, and the bounds that may keep others out. */
export interface FoundPaths {
  readonly paths: readonly (readonly string[])[];
  readonly bounds: readonly PathBound[];
  readonly known: KnownLinks;
}

/**
 * The few shortest simple paths between two entities, searched from both ends at once: after n levels every path of 2n
 * links is known, and the search ends where enough of them are. It asks for links once a level, and there are half as
 * many levels as hops. What it reads is bounded by the limits, however dense the graph.
 */
export async function searchPaths(
  query: PathQuery,
  graph: PathGraph,
  limits: PathLimits,
  pace: Pace = () => undefined,
): Promise<FoundPaths> {
  const { from, to, maxHops, first, throughHubs } = query;
  const known = knownLinks();
  const degrees = new Map<string, number>();
  const bounds = new Set<PathBound>();
  const front = frontier(query, known, degrees, limits);
  const isHub = (id: string): boolean => !throughHubs && (degrees.get(id) ?? 0) > limits.hubLinks;
  const passable = (id: string): boolean => throughHubs || (degrees.has(id) && !isHub(id));

  for (let hops = 0; ; ) {
    const level = front.next(maxHops - hops);
    if (level.cut) bounds.add('LINKS');
    const read =
      level.ids.length === 0 ? [] : await graph.links({ ...level, left: maxHops - hops - level.hops });
    if (hops === 0 && read.includes(null)) return answer([]);
    for (const one of read) {
      if (one?.cut) bounds.add('FAN_OUT');
      await pace(one?.links.length ?? 0);
      for (const link of one?.links ?? []) known.add(link);
    }
    hops += level.hops;
    await weigh(hops < maxHops ? front.discovered() : lastOnes());
    const wanted = { from, to, maxHops: hops, first, passable, triesMax: limits.triesMax };
    const best = await bestPaths(known, wanted, pace);
    if (best.exhausted) bounds.add('TRIES');
    if (best.exhausted || hops >= maxHops || best.paths.length >= first) return answer(best.paths);
  }

  /** Whether an entity is a hub must be known only for those that a path may pass. */
  function lastOnes(): readonly string[] {
    return throughHubs ? [] : withinReach(query, known, (id) => !isHub(id));
  }

  async function weigh(ids: readonly string[]): Promise<void> {
    const asked = ids.filter((id) => !degrees.has(id));
    const counted = await graph.degrees(asked);
    asked.forEach((id, i) => {
      degrees.set(id, counted[i] ?? 0);
      if (isHub(id)) bounds.add('HUBS');
    });
  }

  function answer(paths: FoundPaths['paths']): FoundPaths {
    return { paths, known, bounds: allBounds.filter((bound) => bounds.has(bound)) };
  }
}
