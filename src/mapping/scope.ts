/** What a field of a mapping is read of: a record or a part of it, and what expressions may name. */
export interface Scope {
  readonly data: unknown;
  /** `file`, `row`, `line` and `released`; below `each`, also `record`. */
  readonly bindings: Readonly<Record<string, unknown>>;
}
