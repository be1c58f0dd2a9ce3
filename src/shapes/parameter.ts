/** What a statement may bind: plain data only, so that every store accepts it. Integers become 64-bit integers. */
export type Parameter =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly Parameter[]
  | { readonly [name: string]: Parameter };

/** Values by name, such as the columns of an entity. */
export type Parameters = { readonly [name: string]: Parameter };
