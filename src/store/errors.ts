/** A fault of the store. `message` is ours and safe to show: it never holds the driver's text, a host or a statement. */
export class StoreError extends Error {
  override readonly name: string = 'StoreError';
}

/** The store cannot be reached, or is shutting down. */
export class StoreUnavailable extends StoreError {
  override readonly name = 'StoreUnavailable';
}

/** The deadline of a call passed before its answer came. */
export class StoreTimeout extends StoreError {
  override readonly name = 'StoreTimeout';
}

/** The caller's signal ended the call. */
export class StoreAborted extends StoreError {
  override readonly name = 'StoreAborted';
}

/** Another process has the embedded store open. */
export class StoreLocked extends StoreError {
  override readonly name = 'StoreLocked';
}

/** The store was filled by another version, whose format this one does not read. */
export class StoreOutdated extends StoreError {
  override readonly name = 'StoreOutdated';
}

/** A statement was refused: a fault of this program, not of its user. `cause` holds the store's own error. */
export class StatementRefused extends StoreError {
  override readonly name = 'StatementRefused';
}
