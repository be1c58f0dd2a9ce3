import type { Connection } from '../driver.mjs';

export function holdState(connection: Connection): unknown[][];
