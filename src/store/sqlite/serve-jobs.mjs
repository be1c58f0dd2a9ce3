import { parentPort, workerData } from 'node:worker_threads';
import { jobRunner } from './job-runner.mjs';

/** Answers the jobs of `thread.ts` in a worker thread, until the one whose work is `close`. */
export function serveJobs(open, handle) {
  // The first number is the last of the jobs that shall end, the second whether one runs: see `thread.ts`.
  const control = new Int32Array(workerData.control);
  const run = jobRunner(
    (tick) => open(workerData, tick),
    handle,
    (id) => id <= Atomics.load(control, 0),
  );
  parentPort.on('message', (job) => {
    Atomics.store(control, 1, 1);
    const answer = run(job);
    Atomics.store(control, 1, 0);
    Atomics.notify(control, 1);
    parentPort.postMessage(answer);
    if (job.work === 'close') parentPort.close();
  });
}
