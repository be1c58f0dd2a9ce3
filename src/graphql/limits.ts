/** Bounds on what one operation may ask for. */
export interface Limits {
  /** Nodes on a page where `first` and `last` are left out, and at most. */
  readonly pageDefault: number;
  readonly pageMax: number;
  /** Ids in one call of `nodes`. */
  readonly idsMax: number;
  /** How deep a filter may nest. */
  readonly filterDepth: number;
  /** Characters of a text that is searched for. */
  readonly searchText: number;
  /** Entities that one term of a search may bring. */
  readonly searchCandidates: number;
}

/** The bounds of a server that nobody configured otherwise. */
export const defaultLimits: Limits = Object.freeze({
  pageDefault: 25,
  pageMax: 100,
  idsMax: 100,
  filterDepth: 8,
  searchText: 200,
  searchCandidates: 300,
});
