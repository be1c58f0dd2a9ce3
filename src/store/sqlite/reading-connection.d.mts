import type { Connection, Prepared } from './driver.mjs';
import type { GraphPlace } from './same-file.mjs';

export interface ReadingConnection {
  readonly connection: Connection;
  prepared(text: string): Prepared;
}

export function openReading(place: GraphPlace, tick: () => number): ReadingConnection;
export function readQueries(reading: ReadingConnection, work: unknown): unknown;
