/** How much one search may do. */
export interface PathLimits {
  /** Links that make an entity a hub once it has more of them. */
  readonly hubLinks: number;
  /** Most links of one entity that are read. */
  readonly fanOut: number;
  /** Most links of all entities together that are read, not counting those of the two ends. */
  readonly linksMax: number;
  /** Most partial paths that are weighed. */
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
