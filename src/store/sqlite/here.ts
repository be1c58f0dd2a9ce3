import { setImmediate as nextTurn } from 'node:timers/promises';
import { jobRunner } from './job-runner.mjs';
import { openReading, readQueries } from './reading-connection.mjs';
import type { GraphPlace } from './same-file.mjs';
import { storeClosed } from './sqlite-fault.ts';
import { type Thread, unlimited } from './thread.ts';

/** How long the event loop is kept from everything else before the rest waits for the next turn. */
const turnMs = 4;

/**
 * A reader that works in this thread: for what takes less time than the 0.1 ms of a round trip to another thread. Nothing
 * can cancel a job meanwhile, so it must be given a short quantum.
 */
export function createHere(place: GraphPlace): Thread {
  const run = jobRunner(
    (tick) => openReading(place, tick),
    readQueries,
    () => false,
  );
  let opened = false;
  let closed = false;
  let spentMs = 0;
  return {
    ask: async (work, time) => {
      if (spentMs >= turnMs) await nextTurn();
      if (closed) throw storeClosed();
      if (spentMs === 0) {
        setImmediate(() => {
          spentMs = 0;
        });
      }
      opened = true;
      const answer = run({ id: 0, ...time, work });
      spentMs += answer.ms;
      return answer;
    },
    end: () => {},
    close: async () => {
      if (closed) return;
      closed = true;
      if (opened) run({ id: 0, ...unlimited, work: 'close' });
    },
  };
}
