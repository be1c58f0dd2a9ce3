/**
 * What a stream yields, with the next item made while the last one is processed: batches are read and checked while the store
 * writes. One extra item is in memory.
 */
export async function* readAhead<T>(stream: AsyncIterable<T>): AsyncGenerator<T> {
  const items = stream[Symbol.asyncIterator]();
  let next = items.next();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done === true) return;
      next = items.next();
      // A fault of the next item surfaces when its turn comes.
      next.catch(() => {});
      yield value;
    }
  } finally {
    await items.return?.();
  }
}
