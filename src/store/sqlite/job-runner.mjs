import { resultCode } from './driver.mjs';

/** Thrown by `tick()` and by `throwIfEnded`: the job has used up its time, or nobody waits for it any more. */
class Ended extends Error {}

/**
 * Makes what runs jobs on a connection, one after another. `open` is called at the first job, and gets a `tick` to
 * define for SQL texts; `handle` gets what it gave, the work of a job, and a function to call in long loops. The driver
 * cannot interrupt a statement: texts call `tick()` in every loop that may be long, and it throws once the job is over.
 */
export function jobRunner(open, handle, isCalledOff) {
  let opened;
  let job = { id: 0, until: 0 };
  const throwIfEnded = () => {
    if (isCalledOff(job.id) || Date.now() >= job.until) throw new Ended('over');
  };
  const tick = () => {
    throwIfEnded();
    return 1;
  };
  return ({ id, deadline, quantumMs, work }) => {
    let begun = performance.now();
    const after = (answer) => ({ ...answer, ms: performance.now() - begun });
    try {
      opened ??= open(tick);
      // From here on: neither the start of the thread nor the delivery of the message counts against the job.
      begun = performance.now();
      job = { id, until: Math.min(deadline, Date.now() + quantumMs) };
      throwIfEnded();
      return after({ value: handle(opened, work, throwIfEnded) });
    } catch (error) {
      if (error instanceof Ended) return after({ ended: true });
      return after({
        fault: { code: resultCode(error) ?? error?.code, text: String(error?.message ?? error) },
      });
    }
  };
}
