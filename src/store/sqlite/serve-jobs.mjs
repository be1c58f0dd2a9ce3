import { parentPort, workerData } from 'node:worker_threads';
import { jobRunner } from './job-runner.mjs';

/** Stands for whichever job runs, at the end of the process. */
const everyJob = -1;

/** Answers the jobs of `thread.ts` in a worker thread, until the one whose work is `close`. */
export function serveJobs(open, handle) {
  // The first number is the job that shall end, the second whether one runs: see `thread.ts`.
  const control = new Int32Array(workerData.control);
  const run = jobRunner(
    (tick) => open(workerData, tick),
    handle,
    (id) => {
      const calledOff = Atomics.load(control, 0);
      return calledOff === id || calledOff === everyJob;
    },
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
