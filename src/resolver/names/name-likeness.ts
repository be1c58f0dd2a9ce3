/** How alike two names are. */
export interface NameLikeness {
  /** From 0, nothing alike, to 1, the same name. */
  readonly score: number;
  /** What makes them alike or unlike, in words. */
  readonly reasons: readonly { readonly what: string; readonly text: string }[];
}
