/** Bounds on what one operation may ask for. */
export interface Limits {
  /** Nodes on a page where `first` and `last` are left out, and at most. */
  readonly pageDefault: number;
  readonly pageMax: number;
  /** Ids in one call of `nodes`. */
  readonly idsMax: number;
  /** How deep a filter may nest. */
  readonly filterDepth: number;
  /** Why: investments, subsidies and policies that are gathered over, reasons, and claims of each reason. */
  readonly whyActs: number;
  readonly whyReasons: number;
  readonly whyClaims: number;
  /** Conflicts: values that are looked at for one page, claims of each value, and values that are counted. */
  readonly conflictScan: number;
  readonly conflictClaims: number;
  readonly conflictCount: number;
  /** Percent by which a sum in another currency may miss the rate of exchange. */
  readonly conversionTolerance: number;
}

/** The bounds of a server that nobody configured otherwise. */
export const defaultLimits: Limits = Object.freeze({
  pageDefault: 25,
  pageMax: 100,
  idsMax: 100,
  filterDepth: 8,
  whyActs: 1000,
  whyReasons: 100,
  whyClaims: 100,
  conflictScan: 200,
  conflictClaims: 100,
  conflictCount: 2000,
  conversionTolerance: 5,
});
