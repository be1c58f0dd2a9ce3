/** A link between two entities as a path search sees it, in its declared direction. */
export interface PathLink {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** What its strongest claim rests on; smaller texts are stronger. */
  readonly weight: string;
  /** Ids of its claims, the strongest first. */
  readonly claims: readonly string[];
}

/** The weight of a link that no claim states: weaker than every other. */
export const unclaimed = '~';

/** The stronger of two links between the same two entities comes first; type, direction and claims break ties. */
export function byWeight(a: PathLink, b: PathLink): number {
  return (
    compare(a.weight, b.weight) ||
    compare(a.type, b.type) ||
    compare(a.from, b.from) ||
    compare(a.claims[0] ?? '', b.claims[0] ?? '')
  );
}

/** Code point order, as far as ids, types and weights go: they are ASCII. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
