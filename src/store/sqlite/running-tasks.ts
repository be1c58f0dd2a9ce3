import { withinDeadline } from '../within-deadline.ts';

/** What was begun and has not settled. */
export interface RunningTasks {
  add(task: Promise<unknown>): void;
  /** Waits until all have settled, for at most this many milliseconds. */
  settled(patienceMs: number): Promise<void>;
}

export function runningTasks(): RunningTasks {
  const running = new Set<Promise<unknown>>();
  return {
    add: (task) => {
      running.add(task);
      const remove = () => {
        running.delete(task);
      };
      task.then(remove, remove);
    },
    settled: (patienceMs) =>
      withinDeadline(() => Promise.allSettled(running), { deadline: Date.now() + patienceMs }).then(
        () => {},
        () => {},
      ),
  };
}
