import { closeSync, openSync, readSync } from 'node:fs';

const [headBytes, frameHeadBytes] = [32, 24];

/**
 * The pages that committed frames of a write-ahead log hold. The caller has already let SQLite read the log, which
 * checks its checksums; here only the salts distinguish frames of this log from those of the one before it.
 */
export function pagesInLog(file: string): ReadonlySet<number> {
  const pages = new Set<number>();
  let log: number;
  try {
    log = openSync(file, 'r');
  } catch {
    return pages;
  }
  try {
    const head = Buffer.alloc(headBytes);
    if (readSync(log, head, 0, headBytes, 0) < headBytes) return pages;
    const pageSize = head.readUInt32BE(8);
    const frame = Buffer.alloc(frameHeadBytes);
    let uncommitted: number[] = [];
    for (let at = headBytes; ; at += frameHeadBytes + pageSize) {
      if (readSync(log, frame, 0, frameHeadBytes, at) < frameHeadBytes) return pages;
      if (frame.compare(head, 16, 24, 8, 16) !== 0) return pages;
      uncommitted.push(frame.readUInt32BE(0));
      // Only the last frame of a commit tells the size of the file after it.
      if (frame.readUInt32BE(4) === 0) continue;
      for (const page of uncommitted) pages.add(page);
      uncommitted = [];
    }
  } finally {
    closeSync(log);
  }
}
