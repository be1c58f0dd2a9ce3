import { FileFault } from '../../importer/file-fault.ts';

/** Reads a stream by lines and by lengths, in turn. */
export interface PartReader {
  line(): Promise<string>;
  bytes(count: number): AsyncGenerator<Buffer>;
}

const newline = 10;

/** Longest line, in bytes: a name may be long, and not endless. */
const lineMax = 65_536;

/** @throws {FileFault} where the stream ends before what is asked of it */
export function partReader(from: AsyncIterable<Buffer>): PartReader {
  const chunks = from[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const more = async (): Promise<Buffer> => {
    const { value, done } = await chunks.next();
    if (done) throw new FileFault('The standard input ended before it was whole: nothing of it was stored.');
    return value;
  };
  return {
    async line() {
      while (!held.includes(newline) && held.length <= lineMax) held = Buffer.concat([held, await more()]);
      const at = held.indexOf(newline);
      const line = held.toString('utf8', 0, at < 0 ? lineMax : at);
      held = held.subarray(at < 0 ? lineMax : at + 1);
      return line;
    },
    async *bytes(count) {
      for (let missing = count; missing > 0; ) {
        if (held.length === 0) held = await more();
        const part = held.subarray(0, missing);
        held = held.subarray(part.length);
        missing -= part.length;
        yield part;
      }
    },
  };
}
