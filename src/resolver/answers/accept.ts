import type { Warning } from '../../claims/doubts/doubt.ts';
import { importFiles } from '../../importer/import-files.ts';
import type { ImportSummary } from '../../importer/import-options.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { Store } from '../../store/store.ts';
import type { Suggestion } from '../suggestion.ts';
import { openEdition } from './edition-of-day.ts';
import { judgementLine } from './judgement.ts';
import { refuseJudgement } from './refuse-judgement.ts';
import { resolver } from './speaker.ts';
import { withLines } from './with-lines.ts';

export interface AcceptOptions {
  readonly store: Store;
  readonly ontology: Ontology;
  /** The day (YYYY-MM-DD) of the judgements. */
  readonly day: string;
  readonly warn?: (warning: Warning) => void;
  readonly signal?: AbortSignal | undefined;
}

/** What came of it, and the id of the document that says so. */
export interface Accepted extends ImportSummary {
  readonly source: string;
}

/** Judges those of some suggestions that an identifier decides to be the same, as the document of a day that can be withdrawn. */
export async function accept(
  suggestions: readonly Suggestion[],
  { day, signal, ...options }: AcceptOptions,
): Promise<Accepted> {
  const source = await openEdition(resolver, { store: options.store, day, signal });
  const judgements = suggestions
    .filter(({ accepts }) => accepts)
    .map(({ a, b, features }) => {
      // What decided is the identifier that it names.
      const locator = features.find(({ name }) => name === 'identifiers')?.text ?? '';
      return judgementLine({ a, b, locator }, 'sameAs', 'INFERRED', source);
    });
  const summary = await withLines([...resolver.heads(source, day), ...judgements], (file) =>
    importFiles([file], {
      ...options,
      ...(signal !== undefined && { signal }),
      report: refuseJudgement,
    }),
  );
  return { ...summary, source };
}
