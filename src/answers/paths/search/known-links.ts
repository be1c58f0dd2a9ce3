import { byWeight, type PathLink } from './path-link.ts';

/** The part of the graph that a search has read so far. */
export interface KnownLinks {
  add(link: PathLink): void;
  /** Entities that a known link joins to one, either way round. */
  beside(id: string): Iterable<string>;
  /** The known links between two entities, the strongest first. */
  between(a: string, b: string): readonly PathLink[];
}

/** An empty part. A link that is read from both of its ends counts once; one that held several times is several, told apart by their claims. */
export function knownLinks(): KnownLinks {
  const around = new Map<string, Map<string, PathLink[]>>();
  const othersOf = (id: string): Map<string, PathLink[]> => {
    const known = around.get(id);
    if (known !== undefined) return known;
    const others = new Map<string, PathLink[]>();
    around.set(id, others);
    return others;
  };
  return {
    add: (link) => {
      const { type, from, to } = link;
      // A link of an entity to itself is on no simple path.
      if (from === to) return;
      const known = othersOf(from).get(to);
      if (known === undefined) {
        // Both ends share one list.
        const links = [link];
        othersOf(from).set(to, links);
        othersOf(to).set(from, links);
      } else if (
        !known.some((one) => one.type === type && one.from === from && one.claims[0] === link.claims[0])
      ) {
        known.push(link);
        known.sort(byWeight);
      }
    },
    beside: (id) => around.get(id)?.keys() ?? [],
    between: (a, b) => around.get(a)?.get(b) ?? [],
  };
}
