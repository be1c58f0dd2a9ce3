import type { Connection, Prepared } from './driver.mjs';

export interface ReadingConnection {
  readonly connection: Connection;
  prepared(text: string): Prepared;
}

export function openReading(
  place: { readonly folder: string; readonly file: string },
  tick: () => number,
): ReadingConnection;
export function readQueries(reading: ReadingConnection, work: unknown): unknown;
