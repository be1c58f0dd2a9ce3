import type { Connection, ConnectOptions } from './driver.mjs';

/** Where the threads of a store find its graph. */
export interface GraphPlace {
  readonly folder: string;
  readonly file: string;
  /** Which file it was when the store was opened. */
  readonly inode: bigint | undefined;
  /** Whether connections that read go on seeing the state in which they were opened. */
  readonly held?: boolean;
}

export function inodeOf(path: string): bigint | undefined;
export function throwIfReplaced(place: GraphPlace): void;
export function connectToSame(place: GraphPlace, options?: ConnectOptions): Connection;
