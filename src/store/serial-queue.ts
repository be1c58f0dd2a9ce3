/** Starts a task when every task given before it has settled, and settles as the task does. */
type SerialQueue = <T>(task: () => Promise<T>) => Promise<T>;

/** Makes a queue that runs its tasks one after another; a task that rejects does not stop the next one. */
export function serialQueue(): SerialQueue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    last = result.catch(() => {});
    return result;
  };
}
