import type { Statement } from '../shapes/index.ts';
import type { Row } from '../store/store.ts';

/** Asks the store on behalf of one request; `unfinished` is called where the time is up before the answer came. */
export type Read = (statement: Statement, unfinished?: () => void) => Promise<readonly Row[]>;
