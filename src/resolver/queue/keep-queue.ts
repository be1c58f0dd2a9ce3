import type { Ontology } from '../../ontology/ontology.ts';
import { clearQueue, type QueuedPair, queuePairs } from '../../shapes/duplicates.ts';
import { longCall } from '../../store/long-call.ts';
import type { Store } from '../../store/store.ts';
import type { Suggestion } from '../suggestion.ts';

/** Pairs that one statement writes. */
const atOnce = 500;

export interface KeepOptions {
  readonly store: Store;
  readonly ontology: Ontology;
  /** The kind, or the family of kinds, that was looked at. */
  readonly of: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Keeps suggestions in the store, where the explorer asks about them, in place of all that were kept of these kinds. The queue is no part of the graph: it is
 * not exported, and resolving again makes it anew.
 */
export function keepQueue(
  suggestions: readonly Suggestion[],
  { store, ontology, of, signal }: KeepOptions,
): Promise<void> {
  const kinds = ontology.target(of).members.map(({ name }) => name);
  const pairs = suggestions.map(queuedPair);
  return store.write(async (transaction) => {
    await transaction.run(clearQueue(kinds));
    for (let from = 0; from < pairs.length; from += atOnce)
      await transaction.run(queuePairs(pairs.slice(from, from + atOnce)));
  }, longCall(signal));
}

const queuedPair = ({ kind, a, b, score, accepts, features }: Suggestion): QueuedPair => ({
  id: `${(1 - score).toFixed(6)} ${a} ${b}`,
  ...{ kind, a, b, score: Number(score.toFixed(6)), accepts, features: JSON.stringify(features) },
});
