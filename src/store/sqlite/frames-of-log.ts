import { closeSync, openSync, readSync } from 'node:fs';

const [headBytes, frameHeadBytes] = [32, 24];

/** One page as a commit left it. */
export interface Frame {
  readonly page: number;
  /** Reads its bytes; only until the next frame is asked for. */
  bytes(): Buffer;
}

/**
 * The committed frames of a write-ahead log, in their order. Whoever asks has let SQLite read the log already, which
 * checks its sums; here only the salts tell frames of this log from those of the one before it.
 */
export function* framesOfLog(file: string): Generator<Frame> {
  let log: number;
  try {
    log = openSync(file, 'r');
  } catch {
    return;
  }
  try {
    const head = Buffer.alloc(headBytes);
    if (readSync(log, head, 0, headBytes, 0) < headBytes) return;
    const pageSize = head.readUInt32BE(8);
    const frame = Buffer.alloc(frameHeadBytes);
    const bytesAt = (at: number): Buffer => {
      const bytes = Buffer.alloc(pageSize);
      return bytes.subarray(0, readSync(log, bytes, 0, pageSize, at + frameHeadBytes));
    };
    let uncommitted: Frame[] = [];
    for (let at = headBytes; ; at += frameHeadBytes + pageSize) {
      if (readSync(log, frame, 0, frameHeadBytes, at) < frameHeadBytes) return;
      if (frame.compare(head, 16, 24, 8, 16) !== 0) return;
      const start = at;
      uncommitted.push({ page: frame.readUInt32BE(0), bytes: () => bytesAt(start) });
      // Only the last frame of a commit tells the size of the file after it.
      if (frame.readUInt32BE(4) === 0) continue;
      yield* uncommitted;
      uncommitted = [];
    }
  } finally {
    closeSync(log);
  }
}
