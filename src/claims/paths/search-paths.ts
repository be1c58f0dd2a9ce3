import { bestPaths } from './best-paths.ts';
import { frontier } from './frontier.ts';
import { type KnownLinks, knownLinks } from './known-links.ts';
import type { PathLink } from './path-link.ts';
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

/** How much one search may do. */
export interface PathLimits {
  /** Links that make an entity a hub once it has more of them. */
  readonly hubLinks: number;
  /** Most links that are read of one entity. */
  readonly fanOut: number;
  /** Most links that are read of all entities together, beside those of the two ends. */
  readonly linksMax: number;
  /** Most beginnings of paths that are weighed. */
  readonly triesMax: number;
}

/** What is looked for. */
export interface PathQuery {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly first: number;
  readonly throughHubs: boolean;
}

/** The links of one entity that a path may take. */
export interface LinksOfOne {
  readonly links: readonly PathLink[];
  /** Whether it has more than are read of one entity. */
  readonly cut: boolean;
}

/** The graph that is searched; null stands for an entity that is not there. Each call is one statement. */
export interface PathGraph {
  links(ids: readonly string[]): Promise<readonly (LinksOfOne | null)[]>;
  /** How many links each has, counted at least as far as the limits need. */
  degrees(ids: readonly string[]): Promise<readonly (number | null)[]>;
}

/** The ids along each path, the links that were read, and the bounds that may keep others out. */
export interface FoundPaths {
  readonly paths: readonly (readonly string[])[];
  readonly bounds: readonly PathBound[];
  readonly known: KnownLinks;
}

/**
 * The shortest few simple paths between two entities, searched from both ends at once: after n levels every path of 2n
 * links is known, and the search ends where enough of them are. It asks for links and for degrees at most once a level,
 * and there are half as many levels as hops. What it reads is bounded by the limits, however dense the graph.
 */
export async function searchPaths(
  query: PathQuery,
  graph: PathGraph,
  limits: PathLimits,
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
    const read = level.ids.length === 0 ? [] : await graph.links(level.ids);
    if (hops === 0 && read.includes(null)) return answer([]);
    for (const one of read) {
      if (one?.cut) bounds.add('FAN_OUT');
      for (const link of one?.links ?? []) known.add(link);
    }
    hops += level.hops;
    await weigh(hops < maxHops ? front.discovered() : lastOnes());
    const best = bestPaths(known, { from, to, maxHops: hops, first, passable, triesMax: limits.triesMax });
    if (best.exhausted) bounds.add('TRIES');
    if (best.exhausted || hops >= maxHops || best.paths.length >= first) return answer(best.paths);
  }

  /** Which entities are hubs must be known of those alone that a path may pass. */
  function lastOnes(): readonly string[] {
    return throughHubs ? [] : withinReach(query, known, (id) => !isHub(id));
  }

  async function weigh(ids: readonly string[]): Promise<void> {
    const asked = ids.filter((id) => !degrees.has(id)).sort();
    const counted = asked.length === 0 ? [] : await graph.degrees(asked);
    asked.forEach((id, i) => {
      const degree = counted[i] ?? null;
      if (degree !== null) degrees.set(id, degree);
      if (isHub(id)) bounds.add('HUBS');
    });
  }

  function answer(paths: FoundPaths['paths']): FoundPaths {
    return { paths, known, bounds: allBounds.filter((bound) => bounds.has(bound)) };
  }
}
