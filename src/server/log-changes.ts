/**
 * Runs work that is done again and again, and logs a fault when it comes, and not each time that it is found again: what only a
 * person can mend may last for days.
 */
export function logChanges(log: (fault: Error) => void): <T>(work: () => Promise<T>) => Promise<T> {
  let last: string | undefined;
  return async (work) => {
    try {
      const result = await work();
      last = undefined;
      return result;
    } catch (error) {
      if (error instanceof Error && error.message !== last) {
        last = error.message;
        log(error);
      }
      throw error;
    }
  };
}
