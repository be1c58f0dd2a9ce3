import { releaseState } from '../../claims/release-state.ts';
import { FileFault } from '../../importer/file-fault.ts';
import { knownHeads } from '../../importer/known-heads.ts';
import { longCall } from '../../store/long-call.ts';
import type { Store } from '../../store/store.ts';
import type { Speaker } from './speaker.ts';

export interface EditionAsked {
  readonly store: Store;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly signal?: AbortSignal | undefined;
}

/** So many editions of one day have ids that follow each other in the order of texts. */
const mostOfDay = 99;

/** The id of an edition that is not there yet: several of one day are told apart by numbers. One of the day that was begun and not ended is ended. */
export async function nextEdition(
  speaker: Speaker,
  asked: EditionAsked,
): Promise<{ readonly source: string; readonly isBegun: boolean }> {
  const { last, next } = await editionsOf(speaker, asked);
  if (last !== undefined && releaseState(last.id, last).isUnfinished && last.status === null)
    return { source: last.id, isBegun: true };
  return { source: next(), isBegun: false };
}

/** The id of the edition of a day to which more may be added: what is withdrawn stays so, and what is added to it would not count. */
export async function openEdition(speaker: Speaker, asked: EditionAsked): Promise<string> {
  const { last, next } = await editionsOf(speaker, asked);
  return last !== undefined && last.status === null ? last.id : next();
}

/** The last edition of a day that is there, and the id of the one after it. */
async function editionsOf({ edition }: Speaker, { store, day, signal }: EditionAsked) {
  const ids = Array.from({ length: mostOfDay }, (_, i) =>
    i === 0 ? edition(day) : `${edition(day)}-${String(i + 1).padStart(2, '0')}`,
  );
  const known = await knownHeads((statement) => store.read(statement, longCall(signal)), ids);
  const there = known
    .filter(({ head }) => head !== null)
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  const last = there.at(-1);
  const next = (): string => {
    const id = ids[last === undefined ? 0 : ids.indexOf(last.id) + 1];
    if (id !== undefined) return id;
    throw new FileFault(`${edition(day)} has ${mostOfDay} editions: answer the rest on another day.`);
  };
  return { last, next };
}
