import { setImmediate } from 'node:timers/promises';
import type { Row, Store } from '../../src/store/store.ts';

/**
 * A store whose answers are held back until every read under way has been answered, and then given in the order of
 * asking: what is sent next no longer depends on which of two answers came first.
 */
export function inWaves(inner: Store): Store {
  let waiting: { answer: Promise<readonly Row[]>; give: (rows: Promise<readonly Row[]>) => void }[] = [];

  async function flow(wave: typeof waiting): Promise<void> {
    await Promise.allSettled(wave.map(({ answer }) => answer));
    // A store may answer at once, while others who need no more answers are still about to ask.
    await setImmediate();
    if (wave.at(-1) !== waiting.at(-1)) return;
    waiting = [];
    for (const { answer, give } of wave) give(answer);
  }

  return {
    ...inner,
    read: (statement, options) =>
      new Promise((give) => {
        const answer = inner.read(statement, options);
        waiting.push({ answer, give });
        void flow([...waiting]);
      }),
  };
}
