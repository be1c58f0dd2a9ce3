/** Bounds on what one operation may ask for. */
export interface Limits {
  /** Nodes on a page where `first` and `last` are left out, and at most. */
  readonly pageDefault: number;
  readonly pageMax: number;
  /** Ids in one call of `nodes`. */
  readonly idsMax: number;
  /** Fields of one answer, each counted wherever it comes. */
  readonly answerFields: number;
  /** How deep a filter may nest. */
  readonly filterDepth: number;
  /** Conditions of one filter, each counted wherever it stands. */
  readonly filterParts: number;
  /** Investments that one sum of flows may read, and the groups that they may belong to, each counted. */
  readonly flowInvestments: number;
  readonly flowMemberships: number;
  /** Different values that one aggregate may add up outside of the store. */
  readonly aggregateValues: number;
  /** Links along one path. */
  readonly pathHopsMax: number;
  /** Links that make an entity a hub, which paths do not pass unless asked to, once it has more of them. */
  readonly pathHubLinks: number;
  /** Links that a search of paths reads of one entity. */
  readonly pathFanOut: number;
  /** Links that a search of paths reads in all, beside those of the two ends. */
  readonly pathLinksMax: number;
  /** Beginnings of paths that a search weighs. */
  readonly pathTriesMax: number;
  /** Links that one statement of such a search reads of entities that may be asked for next. */
  readonly pathReadAhead: number;
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
  /** Characters of a text that is searched for. */
  readonly searchText: number;
  /** Entities whose names a search looks at. */
  readonly searchCandidates: number;
  /** What one statement fetches: nodes of one link, as far as the document tells, and links. */
  readonly planRows: number;
  readonly planHops: number;
  /** Links of one node from which on a page of them is read from an index; infinite where the store has none in order. */
  readonly hubLinks: number;
  /** Views of the past: claims that one may hold, and days that one operation may ask for. */
  readonly asOfBytes: number;
  readonly asOfViews: number;
  /** A text that asks something: its characters, the parts of it that may be names, and what one of them may bring. */
  readonly askText: number;
  readonly askParts: number;
  readonly askCandidates: number;
  /** Ways to understand such a text that are told, and texts that one operation may ask. */
  readonly askReadings: number;
  readonly askTexts: number;
}

/** The bounds of a server that nobody configured otherwise. */
export const defaultLimits: Limits = Object.freeze({
  pageDefault: 25,
  pageMax: 100,
  idsMax: 100,
  answerFields: 200_000,
  filterDepth: 8,
  filterParts: 100,
  flowInvestments: 10_000,
  flowMemberships: 100_000,
  aggregateValues: 10_000,
  pathHopsMax: 6,
  pathHubLinks: 100,
  pathFanOut: 1000,
  pathLinksMax: 10_000,
  pathTriesMax: 100_000,
  pathReadAhead: 200,
  whyActs: 1000,
  whyReasons: 100,
  whyClaims: 100,
  conflictScan: 200,
  conflictClaims: 100,
  conflictCount: 2000,
  conversionTolerance: 5,
  searchText: 200,
  searchCandidates: 300,
  planRows: 1000,
  planHops: 24,
  hubLinks: Number.POSITIVE_INFINITY,
  asOfBytes: 2_147_483_648,
  asOfViews: 3,
  askText: 200,
  askParts: 3000,
  askCandidates: 50,
  askReadings: 5,
  askTexts: 5,
});
