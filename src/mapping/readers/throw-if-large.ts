import { createInflateRaw } from 'node:zlib';
import { RowFault } from '../../claims/problem.ts';
import type { ReadingLimits } from '../../files/reading-limits.ts';

const [endSign, entrySign, localSign] = [0x06054b50, 0x02014b50, 0x04034b50];
const deflated = 8;

/** A workbook may be so much larger unpacked: its sheets are read row by row, its texts are held. */
const unpackedTimes = 16;

/**
 * Unpacks every part of a workbook and drops it, to know how large it is: what a ZIP file says of that itself may be a lie (APPNOTE 4.4).
 * @throws {RowFault} where all parts together are too large, or the file is no ZIP
 */
export async function throwIfLarge(
  file: Buffer,
  { fileBytes }: Pick<ReadingLimits, 'fileBytes'>,
): Promise<void> {
  const limit = unpackedTimes * fileBytes;
  let left = limit;
  for (const part of partsOf(file)) {
    const unpacking = createInflateRaw();
    unpacking.end(part);
    try {
      for await (const chunk of unpacking as AsyncIterable<Buffer>) {
        left -= chunk.length;
        if (left < 0)
          throw new RowFault(
            'TOO_LONG',
            '',
            'the file is too long once it is unpacked',
            `at most ${limit} bytes (${unpackedTimes} times CUIBONO_IMPORT_FILE_BYTES)`,
          );
      }
    } catch (fault) {
      if (fault instanceof RowFault) throw fault;
      throw noZip();
    }
  }
}

/** The packed bytes of each part. */
function* partsOf(file: Buffer): Generator<Buffer> {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  try {
    if (end < 0 || file.readUInt32LE(end) !== endSign) throw noZip();
    let at = file.readUInt32LE(end + 16);
    for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
      if (file.readUInt32LE(at) !== entrySign) throw noZip();
      const [packed, names] = [file.readUInt32LE(at + 20), file.readUInt16LE(at + 28)];
      const local = file.readUInt32LE(at + 42);
      if (file.readUInt32LE(local) !== localSign) throw noZip();
      const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
      // What is stored as it is has the size that the file has.
      if (file.readUInt16LE(at + 10) === deflated) yield file.subarray(from, from + packed);
      at += 46 + names + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
    }
  } catch (fault) {
    if (fault instanceof RangeError) throw noZip();
    throw fault;
  }
}

const noZip = (): RowFault =>
  new RowFault('BAD_SYNTAX', '', 'the file is not a sound workbook', 'a file of .xlsx');
