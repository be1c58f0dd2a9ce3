/** Tells long work to end, so that it leaves nothing half done; a second signal ends the process at once. */
export function stopSignal(): AbortSignal {
  if (told !== undefined) return told;
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort()).once('SIGTERM', () => stop.abort());
  told = stop.signal;
  return told;
}

/** One for the process: a signal that comes between two parts of its work must end the second one as well. */
let told: AbortSignal | undefined;
