/** Takes lines, and writes them when it can. */
export interface LineWriter {
  write(line: string): void;
  /** Settles when all that was taken is written or given up, or after so many milliseconds. */
  settled(patienceMs: number): Promise<void>;
}

/** Writes some bytes, and tells how many of them it could. */
type Write = (bytes: Buffer, done: (error: NodeJS.ErrnoException | null, written: number) => void) => void;

const newline = 10;

/** How long a reader that is behind gets to take some bytes, before they are offered again. */
const pauseMs = 100;

/**
 * Writes lines in their order, one write at a time, and holds up nobody meanwhile. Lines that cannot be written are given up, which
 * `failed` is told, and those that come later are tried again: a full disk may have room by then.
 *
 * pino's own destination ends the process at the first such fault, and at its end tries the same line for ever.
 */
export function lineWriter(write: Write, failed: (error: Error) => void): LineWriter {
  let waiting = '';
  let rest: Buffer = Buffer.alloc(0);
  let isWriting = false;
  /** Whether what was written ends within a line. */
  let isTorn = false;
  let idle: (() => void)[] = [];
  const next = (): void => {
    if (rest.length === 0 && waiting !== '') {
      rest = Buffer.from(isTorn ? `\n${waiting}` : waiting);
      waiting = '';
    }
    isWriting = rest.length > 0;
    if (isWriting) {
      write(rest, written);
      return;
    }
    for (const tell of idle) tell();
    idle = [];
  };
  const written = (error: NodeJS.ErrnoException | null, count: number): void => {
    if (error?.code === 'EAGAIN') {
      setTimeout(next, pauseMs);
      return;
    }
    if (error) failed(error);
    else if (count > 0) isTorn = rest[count - 1] !== newline;
    rest = rest.subarray(error ? rest.length : count);
    next();
  };
  return {
    write: (line) => {
      waiting += line;
      if (!isWriting) next();
    },
    settled: (patienceMs) =>
      new Promise((resolve) => {
        if (!isWriting) return resolve();
        idle.push(resolve);
        setTimeout(resolve, patienceMs).unref();
      }),
  };
}
