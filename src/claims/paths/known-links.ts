import { byWeight, type PathLink } from './path-link.ts';

/** The part of the graph that a search has read so far. */
export interface KnownLinks {
  add(link: PathLink): void;
  /** Entities that a known link joins to one, either way round. */
  beside(id: string): Iterable<string>;
  /** The known links between two entities, the strongest first. */
  between(a: string, b: string): readonly PathLink[];
}

/** An empty part. A link that is read from both of its ends counts once. */
export function knownLinks(): KnownLinks {
  const around = new Map<string, Map<string, readonly PathLink[]>>();
  const join = (a: string, b: string, link: PathLink): void => {
    const others = around.get(a) ?? new Map<string, readonly PathLink[]>();
    around.set(a, others);
    others.set(b, [...(others.get(b) ?? []), link].sort(byWeight));
  };
  const same = (a: PathLink, b: PathLink) => a.type === b.type && a.from === b.from && a.to === b.to;
  const between = (a: string, b: string) => around.get(a)?.get(b) ?? [];
  return {
    add: (link) => {
      // A link of an entity to itself is on no simple path.
      if (link.from === link.to || between(link.from, link.to).some((known) => same(known, link))) return;
      join(link.from, link.to, link);
      join(link.to, link.from, link);
    },
    beside: (id) => around.get(id)?.keys() ?? [],
    between,
  };
}
