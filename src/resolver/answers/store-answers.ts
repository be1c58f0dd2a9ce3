import type { Claim } from '../../claims/claim.ts';
import type { Warning } from '../../claims/doubts/doubt.ts';
import { saidClaims } from '../../exporter/said/said-claims.ts';
import { type SyncSummary, syncFile } from '../../importer/sync/sync-file.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { Store } from '../../store/store.ts';
import type { Answer } from './answer.ts';
import { type ContradictionWarning, contradictionWarnings } from './contradiction-warnings.ts';
import { nextEdition } from './edition-of-day.ts';
import { refuseJudgement } from './refuse-judgement.ts';
import { saidWith } from './said-with.ts';
import { person } from './speaker.ts';
import { withLines } from './with-lines.ts';

/** Why an answer is doubted. */
type AnswerWarning = Omit<Warning, 'file' | 'line'> | ContradictionWarning['warning'];

export interface AnswersOptions {
  readonly store: Store;
  readonly ontology: Ontology;
  /** Name of who answered. */
  readonly by: string;
  /** The day (YYYY-MM-DD) of the answers. */
  readonly day: string;
  /** Whether nothing is to be stored. */
  readonly isTrial: boolean;
  /** Called for an answer that is doubtful, or that contradicts what was judged before. */
  readonly warn?: (warning: AnswerWarning, answer: Answer) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Stores what somebody answered as the next edition of all that they judge: an answer that is given otherwise closes the one before, and withdrawing the
 * edition brings that back. One that contradicts others is stored as well: who is right is weighed, as of any judgements. Null where nothing is said otherwise than before.
 */
export async function storeAnswers(
  answers: readonly Answer[],
  options: AnswersOptions,
): Promise<SyncSummary | null> {
  const { store, ontology, day, isTrial, warn, signal } = options;
  const speaker = person(options.by);
  const { source, isBegun } = await nextEdition(speaker, options);
  const { lines, isChanged } = saidWith(await saidBefore(speaker.dataset, options), answers, source);
  if (!isChanged && !isBegun) return null;
  const heads = speaker.heads(source, day);
  const fresh = new Set(lines.flatMap(({ answer }) => answer ?? []));
  // What is unsure takes back what was said of the pair; what is said once more stands among what was said before.
  const given = answers.filter((one) => one.answer === 'unsure' || fresh.has(one));
  const contrary = await contradictionWarnings(given, { store, dataset: speaker.dataset, signal });
  const summary = await withLines([...heads, ...lines.map(({ text }) => text)], (file) =>
    syncFile(file, {
      ...{ store, ontology, isTrial, dataset: speaker.dataset, released: day, mostClosed: null },
      ...(signal !== undefined && { signal }),
      report: refuseJudgement,
      warn: (warning) => {
        const answer = lines[warning.line - 1 - heads.length]?.answer;
        if (answer != null) warn?.(warning, answer);
      },
    }),
  );
  for (const { warning, answer } of contrary) warn?.(warning, answer);
  return summary;
}

/** What somebody has judged until now and still says, each where it was said last. */
async function saidBefore(
  dataset: string,
  { store, signal }: AnswersOptions,
): Promise<readonly Omit<Claim, 'isLink'>[]> {
  const found: Omit<Claim, 'isLink'>[] = [];
  for await (const { counts, places } of saidClaims(store, { of: 'dataset', id: dataset }, signal))
    if (counts) found.push(places.at(-1) ?? places[0]);
  return found;
}
