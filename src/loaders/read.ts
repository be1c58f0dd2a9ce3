import type { Statement } from '../cypher/statement.ts';
import type { Row } from '../store/store.ts';

/** Asks the store on behalf of one request. */
export type Read = (statement: Statement) => Promise<readonly Row[]>;
