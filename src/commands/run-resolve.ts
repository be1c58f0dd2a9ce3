import { InvalidArgumentError } from 'commander';
import { counted } from '../command-line/counted.ts';
import { resolutionLines, suggestionLines } from '../command-line/resolution-lines.ts';
import { targetNamed } from '../command-line/target-named.ts';
import { writeLines } from '../command-line/write-lines.ts';
import { keepQueue } from '../resolver/queue/keep-queue.ts';
import { queueEndings, queueLines } from '../resolver/queue/queue-lines.ts';
import { queueRow } from '../resolver/queue/queue-row.ts';
import { type Resolution, resolve } from '../resolver/resolve.ts';
import { ontology } from './project.ts';
import { stopSignal } from './stop-signal.ts';
import { withSnapshot, withStore } from './with-store.ts';

export interface FindChoices {
  readonly kind: string;
  readonly least: number;
  readonly mostSharing: number;
  readonly limit: number;
  readonly report: 'text' | 'json';
}

/** Where suggestions go beside what is printed. */
export interface SuggestionsKept {
  readonly out: string | undefined;
  readonly queue: boolean;
}

/** Finds what may be one in the store of the environment, and prints what was found, or writes it to a file or into the queue to be answered. */
export async function runResolve(choices: FindChoices, { out, queue }: SuggestionsKept): Promise<void> {
  if (out !== undefined && queueLines(out, []) === undefined)
    throw new InvalidArgumentError(`--out ${out} should end with ${queueEndings.join(' or ')}.`);
  const resolution = await found(choices);
  if (out !== undefined) await writeLines(queueLines(out, resolution.suggestions.map(queueRow)) ?? [], out);
  if (queue) await keep(resolution, choices);
  const suggested = counted(resolution.suggestions.length, 'suggestion');
  if (out !== undefined)
    process.stderr.write(`${out} has ${suggested}, to be answered in its first column\n`);
  if (queue) process.stderr.write(`${suggested} kept for the explorer: /duplicates of the server\n`);
  await writeLines(reported(resolution, choices), undefined);
}

/** What may be one in the store of the environment. */
export async function found({ kind, least, mostSharing }: FindChoices): Promise<Resolution> {
  const graph = await ontology();
  const of = targetNamed(kind, graph);
  return withSnapshot((store) =>
    resolve({ store, ontology: graph, of, least, mostSharing, signal: stopSignal() }),
  );
}

async function keep({ suggestions }: Resolution, { kind }: FindChoices): Promise<void> {
  const graph = await ontology();
  const of = targetNamed(kind, graph);
  await withStore(false, (store) =>
    keepQueue(suggestions, { store, ontology: graph, of, signal: stopSignal() }),
  );
}

function* reported(resolution: Resolution, { limit, report, mostSharing }: FindChoices): Generator<string> {
  const suggestions = resolution.suggestions.slice(0, limit);
  if (report === 'json') {
    const dropped = resolution.dropped.slice(0, limit);
    const counts = { suggested: resolution.suggestions.length, droppedKeys: resolution.dropped.length };
    yield JSON.stringify({ ...resolution, ...counts, dropped, suggestions }, null, 2);
    return;
  }
  yield* resolutionLines(resolution, mostSharing);
  for (const suggestion of suggestions) yield* suggestionLines(suggestion);
}
