import type { ImportSummary } from './import-options.ts';

/** An import whose signal has ended it. `summary` is what it did; the batch that it was at may be kept beside that. */
export class ImportStopped extends Error {
  override readonly name = 'ImportStopped';
  readonly summary: ImportSummary;

  constructor(summary: ImportSummary, options?: ErrorOptions) {
    super('The import was stopped before its end.', options);
    this.summary = summary;
  }
}
