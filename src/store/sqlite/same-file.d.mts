import type { Connection, ConnectOptions } from './driver.mjs';

/** Where the threads of a store find its graph. */
export interface GraphPlace {
  readonly folder: string;
  readonly file: string;
  /** Which file it was when the store was opened. */
  readonly inode: bigint | undefined;
}

export function inodeOf(path: string): bigint | undefined;
export function throwIfReplaced(place: GraphPlace): void;
export function connectToSame(place: GraphPlace, options?: ConnectOptions): Connection;
