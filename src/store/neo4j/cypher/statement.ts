import type { Parameters } from '../../../shapes/parameter.ts';
import type { Row } from '../../store.ts';

/** One Cypher statement. The text opens with the name in a comment, so that a log of the store can be read. */
export interface CypherStatement {
  readonly name: string;
  readonly text: string;
  readonly params: Parameters;
  /** Makes the answer of the rows that come, where they are pieces of it. */
  readonly arranged?: (rows: readonly Row[]) => readonly Row[];
}

/**
 * Names a statement.
 * @example statement('nodesByIds', 'MATCH …', { ids }).text // '/* nodesByIds *\/ MATCH …'
 */
export function statement(name: string, text: string, params: Parameters): CypherStatement {
  return Object.freeze({ name, text: `/* ${name} */ ${text}`, params });
}
