import type { ImportSummary } from './import-options.ts';

/** An import that was ended by its signal. `summary` is what it did; the batch it was working on may have been kept as well. */
export class ImportStopped extends Error {
  override readonly name = 'ImportStopped';
  readonly summary: ImportSummary;

  constructor(summary: ImportSummary, options?: ErrorOptions) {
    super('The import was stopped before its end.', options);
    this.summary = summary;
  }
}
