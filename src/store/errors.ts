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

/** Another process is writing the embedded store, and did not finish in time. */
export class StoreLocked extends StoreError {
  override readonly name = 'StoreLocked';
}

/** The store was filled by another version, whose format this one does not read. */
export class StoreOutdated extends StoreError {
  override readonly name = 'StoreOutdated';
}

/** The files of the embedded store are damaged, incomplete or older than they were: it is not opened, so that nothing is lost silently. */
export class StoreDamaged extends StoreError {
  override readonly name = 'StoreDamaged';
}

/** The disk of the embedded store is full. Reads go on, and writing does once there is room. */
export class StoreFull extends StoreError {
  override readonly name = 'StoreFull';
}

/** The store was filled by a newer version of this program. */
export class StoreNewer extends StoreError {
  override readonly name = 'StoreNewer';
}

/** A statement was refused: a fault of this program, not of its user. `cause` holds the store's own error. */
export class StatementRefused extends StoreError {
  override readonly name = 'StatementRefused';
}
