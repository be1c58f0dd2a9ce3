/** Which commit of which store was the last, and what the graph held then. */
export interface CommitRecord {
  /** Tells this store from any other. */
  readonly store: string;
  /** How many commits there were. */
  readonly number: number;
  readonly claims: number;
  /** Of the ids of all claims: see `claims-digest.mjs`. */
  readonly digest: string;
}

/** A backup that is being put in the place of a graph, or was when its process was killed. */
export interface Restoring {
  /** The folder, within that of the graph, where what was there before is moved; null where nothing was there. */
  readonly replaced: string | null;
  /** Tells the graph that comes from any other. */
  readonly store: string;
}

export type FoundRecord =
  | { readonly state: 'restoring'; readonly restoring: Restoring; readonly record?: undefined }
  | { readonly state: 'missing' | 'empty' | 'unreadable'; readonly record?: undefined }
  | { readonly state: 'written'; readonly record: CommitRecord };

export const recordFile: string;
export function writeCommitRecord(folder: string, record: CommitRecord): void;
export function writeRestoring(folder: string, restoring: Restoring): void;
export function readCommitRecord(folder: string): FoundRecord;
export function removeDrafts(folder: string): void;
export function syncFolder(folder: string): void;
export function syncFile(file: string): void;
