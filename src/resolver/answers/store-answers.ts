import type { Claim } from '../../claims/claim.ts';
import type { Warning } from '../../claims/doubts/doubt.ts';
import { releaseState } from '../../claims/release-state.ts';
import { saidClaims } from '../../exporter/said/said-claims.ts';
import { FileFault } from '../../importer/file-fault.ts';
import { knownHeads } from '../../importer/known-heads.ts';
import { type SyncSummary, syncFile } from '../../importer/sync/sync-file.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { longCall } from '../../store/long-call.ts';
import type { Store } from '../../store/store.ts';
import type { Answer } from './answer.ts';
import { saidWith } from './said-with.ts';
import { person, type Speaker } from './speaker.ts';
import { withLines } from './with-lines.ts';

export interface AnswersOptions {
  readonly store: Store;
  readonly ontology: Ontology;
  /** Name of who answered. */
  readonly by: string;
  /** The day (YYYY-MM-DD) of the answers. */
  readonly day: string;
  /** Whether nothing is to be stored. */
  readonly isTrial: boolean;
  /** Called for an answer that is doubtful, with its row as the line. */
  readonly warn?: (warning: Warning, answer: Answer) => void;
  readonly signal?: AbortSignal | undefined;
}

/** So many editions of one day have ids that follow each other in the order of texts. */
const mostOfDay = 99;

/**
 * Stores what somebody answered as the next edition of all that they judge: an answer that is given otherwise closes the one before, and withdrawing the
 * edition brings that back. Null where nothing is said otherwise than before.
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
  return withLines([...heads, ...lines.map(({ text }) => text)], (file) =>
    syncFile(file, {
      ...{ store, ontology, isTrial, dataset: speaker.dataset, released: day, mostClosed: null },
      ...(signal !== undefined && { signal }),
      report: ({ message, expected }) => {
        throw new Error(`A judgement was refused: ${message} (expected ${expected}).`);
      },
      warn: (warning) => {
        const answer = lines[warning.line - 1 - heads.length]?.answer;
        if (answer != null) warn?.(warning, answer);
      },
    }),
  );
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

/** The id of an edition that is not there yet: several of one day are told apart by numbers. One of the day that was begun and not ended is ended. */
async function nextEdition(
  { edition }: Speaker,
  { store, day, signal }: AnswersOptions,
): Promise<{ readonly source: string; readonly isBegun: boolean }> {
  const ids = Array.from({ length: mostOfDay }, (_, i) =>
    i === 0 ? edition(day) : `${edition(day)}-${String(i + 1).padStart(2, '0')}`,
  );
  const known = await knownHeads((statement) => store.read(statement, longCall(signal)), ids);
  const there = known
    .filter(({ head }) => head !== null)
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  const last = there.at(-1);
  if (last !== undefined && releaseState(last.id, last).isUnfinished && last.status === null)
    return { source: last.id, isBegun: true };
  const next = ids[last === undefined ? 0 : ids.indexOf(last.id) + 1];
  if (next !== undefined) return { source: next, isBegun: false };
  throw new FileFault(`${edition(day)} has ${mostOfDay} editions: answer the rest on another day.`);
}
