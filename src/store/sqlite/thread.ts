import { Worker } from 'node:worker_threads';
import { StoreUnavailable } from '../errors.ts';
import type { JobAnswer, JobTime } from './job-runner.mjs';
import { storeClosed } from './sqlite-fault.ts';

/** A worker thread with a connection of its own, which does one job after another. */
export interface Thread {
  /** Gives the thread a job, after those given before. Once `close` has been called, it rejects with `StoreUnavailable`. */
  ask(work: unknown, time: JobTime): Promise<JobAnswer>;
  /** Ends the job that runs, at its next `tick()`, and those that wait behind it. */
  end(): void;
  /** Lets all jobs end, closes the connection and lets the thread go. */
  close(): Promise<void>;
}

export const unlimited: JobTime = { deadline: Number.POSITIVE_INFINITY, quantumMs: Number.POSITIVE_INFINITY };

/** How long the end of the process waits for a job that is told to end. */
const exitPatience = 1_000;

/**
 * Makes a thread of one of the worker files, which starts with its first job. The files are plain JavaScript: a loader
 * of TypeScript would double the 45 ms that a start takes, and Node 20 has none of its own.
 */
export function createThread(
  file: 'reader-worker' | 'writer-worker' | 'check-worker' | 'past/past-worker',
  data: object,
): Thread {
  // The first number is the last of the jobs that shall end, the second whether one runs: see `serve-jobs.mjs`.
  const control = new Int32Array(new SharedArrayBuffer(8));
  let worker: Worker | undefined;
  let waiting: ((answer: JobAnswer | Error) => void)[] = [];
  let last: Promise<unknown> = Promise.resolve();
  let jobs = 0;
  let closing: Promise<void> | undefined;

  const settle = (answer: JobAnswer | Error) => {
    const first = waiting.shift();
    if (waiting.length === 0) worker?.unref();
    first?.(answer);
  };
  const start = () => {
    const made = new Worker(new URL(`./${file}.mjs`, import.meta.url), {
      workerData: { ...data, control: control.buffer },
      execArgv: [],
    });
    // A worker ends early only by a fault of the machine, such as a lack of memory; the next job gets a new one.
    const lose = (cause?: unknown) => {
      if (worker !== made) return;
      worker = undefined;
      letGo(control);
      const lost = waiting;
      waiting = [];
      for (const one of lost)
        one(new StoreUnavailable('A thread of the store ended unexpectedly.', { cause }));
    };
    made.on('message', settle);
    made.on('error', lose);
    made.on('exit', () => lose());
    endedAtExit.add(control);
    return made;
  };
  const run = (work: unknown, time: JobTime) => {
    if (waiting.length === 0) {
      // Counted anew, so that the number never outgrows its 31 bits.
      jobs = 0;
      Atomics.store(control, 0, 0);
    }
    jobs += 1;
    const id = jobs;
    const answer = new Promise<JobAnswer>((resolve, reject) => {
      worker ??= start();
      // Only a thread that works keeps the process alive.
      worker.ref();
      worker.postMessage({ id, ...time, work });
      waiting.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer)));
    });
    last = answer;
    return answer;
  };
  const close = async () => {
    await last.catch(() => {});
    if (worker === undefined) return;
    await run('close', unlimited).catch(() => {});
    worker = undefined;
    letGo(control);
  };
  return {
    ask: async (work, time) => {
      if (closing) throw storeClosed();
      return run(work, time);
    },
    end: () => {
      Atomics.store(control, 0, jobs);
    },
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

const endedAtExit = new Set<Int32Array<SharedArrayBuffer>>();

const letGo = (control: Int32Array<SharedArrayBuffer>) => endedAtExit.delete(control);

/** The driver takes the whole process down with an abort where a thread is stopped while a statement calls `tick()`. */
process.on('exit', () => {
  for (const control of endedAtExit) Atomics.store(control, 0, everyJob);
  for (const control of endedAtExit) Atomics.wait(control, 1, 1, exitPatience);
});

/** Stands for whichever job runs, and for those that come. */
const everyJob = 2 ** 31 - 1;
