import type { Connection } from '../driver.mjs';

export function readState(connection: Connection): unknown[][];
