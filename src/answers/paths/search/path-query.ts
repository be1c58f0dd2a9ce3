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
