import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileFault } from '../../importer/file-fault.ts';
import { isBelow } from './is-below.ts';
import { endOfParcel, type Part, partShape } from './part.ts';
import { partReader } from './part-reader.ts';

/** Files that came in a parcel, and the names under which they were given. */
export interface Unpacked {
  readonly files: readonly { readonly path: string; readonly name: string }[];
  readonly mapping: { readonly path: string; readonly name: string } | null;
  /** The tables that came with the mapping, as it names them. */
  readonly tables: readonly string[];
}

/**
 * Writes the files of a parcel into a folder, each under its own name, since a mapping may speak of that; a table where it was beside the
 * mapping. No name leads out of the folder, whatever it is.
 * @throws {FileFault} where it is no parcel, or does not end as one
 */
export async function unpackParcel(
  from: AsyncIterable<Buffer>,
  folder: string,
  signal: AbortSignal,
): Promise<Unpacked> {
  const reader = partReader(from);
  const files: { path: string; name: string }[] = [];
  const tables: string[] = [];
  let mapping: Unpacked['mapping'] = null;
  for (;;) {
    const line = await reader.line();
    if (line === endOfParcel) return { files, mapping, tables };
    const part = partOf(line);
    const { role, name, bytes } = part;
    const path = join(folder, placeOf(part, files.length));
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = createWriteStream(path, { mode: 0o600, flags: 'wx' });
    await pipeline(Readable.from(reader.bytes(bytes)), file, { signal });
    if (role === 'file') files.push({ path, name });
    else if (role === 'table') tables.push(name);
    else mapping = { path, name };
  }
}

function partOf(line: string): Part {
  try {
    return partShape.parse(JSON.parse(line));
  } catch {
    throw new FileFault('The standard input is no parcel of files, as `--through` sends it.');
  }
}

/** Longest name of a file or a folder, in bytes, that file systems take. */
const longestStep = 255;

/** Where a part is put. */
function placeOf({ role, name }: Part, count: number): string {
  const own = name === '-' ? 'stdin' : basename(name);
  const place = role === 'file' ? join(`${count}`, own) : join('mapping', role === 'table' ? name : own);
  const isTooLong = place.split(sep).some((step) => Buffer.byteLength(step) > longestStep);
  if (name.includes('\0') || isTooLong || !isBelow(role === 'file' ? `${count}` : 'mapping', place))
    throw new FileFault(`${JSON.stringify(name)} is no name of a file.`);
  return place;
}
