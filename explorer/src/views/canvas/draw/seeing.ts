/** How a picture is looked at: what of it is hidden, filtered out, picked and marked, and in which words. */
export interface Seeing {
  readonly hidden: readonly string[];
  readonly off: readonly string[];
  readonly picked: readonly string[];
  /** Nodes of the way that is marked, from end to end. */
  readonly way: readonly string[];
  readonly kindName: (kind: string) => string;
  readonly fieldName: (field: string) => string;
}
