import type { EditionChanges } from './edition-changes.ts';

/** Why a release was not brought in; its message is for whoever asked for it, and nothing was stored. */
export class SyncRefused extends Error {
  override readonly name = 'SyncRefused';
  /** What it would have changed, where that is the reason. */
  readonly changes: EditionChanges | null;
  constructor(message: string, changes: EditionChanges | null = null) {
    super(message);
    this.changes = changes;
  }
}
