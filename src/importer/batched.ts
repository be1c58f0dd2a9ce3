import { setImmediate } from 'node:timers/promises';

/** Milliseconds after which the rest of this thread has its turn: the store waits for what follows from each of its answers. */
const turnMs = 1;

/** What a stream yields, `size` at a time. */
export async function* batched<T>(stream: AsyncIterable<T>, size: number): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  let turn = Date.now();
  for await (const item of stream) {
    batch.push(item);
    if (batch.length >= size) {
      yield batch;
      batch = [];
    }
    // Rows that are read already come without a pause in which anything else could run.
    if (Math.abs(Date.now() - turn) < turnMs) continue;
    await setImmediate();
    turn = Date.now();
  }
  if (batch.length > 0) yield batch;
}
