/** What a statement may bind: plain data only, so that every store can take it. Integers become 64-bit integers. */
export type Parameter =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly Parameter[]
  | { readonly [name: string]: Parameter };

export type Parameters = { readonly [name: string]: Parameter };

/** One Cypher statement. The text opens with the name in a comment, so that a log of the store can be read. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly params: Parameters;
}

/**
 * Names a statement.
 * @example statement('nodesByIds', 'MATCH …', { ids }).text // '/* nodesByIds *\/ MATCH …'
 */
export function statement(name: string, text: string, params: Parameters): Statement {
  return Object.freeze({ name, text: `/* ${name} */ ${text}`, params });
}
