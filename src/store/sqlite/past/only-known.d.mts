import type { Connection } from '../driver.mjs';

export const knownSources: string;
export const absentEntities: string;
export function showOnlyKnown(connection: Connection): void;
