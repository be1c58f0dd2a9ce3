/**
 * Runs code whose errors need no stack trace: Node looks up the source of each frame, which takes longer than
 * a refusal, and a sixth of a small query, whose driver makes one in case it fails.
 */
export function withoutStackTrace<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
