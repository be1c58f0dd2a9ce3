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

export type FoundRecord =
  | { readonly state: 'missing' | 'empty' | 'unreadable'; readonly record?: undefined }
  | { readonly state: 'written'; readonly record: CommitRecord };

export function writeCommitRecord(folder: string, record: CommitRecord): void;
export function readCommitRecord(folder: string): FoundRecord;
export function removeDrafts(folder: string): void;
export function syncFolder(folder: string): void;
export function syncFile(file: string): void;
