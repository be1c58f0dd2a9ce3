import { rm } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import { addAbortSignal } from 'node:stream';
import { MappingFault } from '../../mapping/mapping-fault.ts';
import type { Given } from '../named-as-given.ts';
import { type Unpacked, unpackParcel } from './unpack-parcel.ts';

/** Does some work on the files of the parcel that the standard input is, which are put into a folder, and removes that. */
export async function withParcel(
  folder: string,
  stop: () => AbortSignal,
  work: (files: readonly string[], given: Given, parcel: Unpacked) => Promise<unknown>,
): Promise<void> {
  const signal = stop();
  try {
    // What sends may have gone without a word, and then no byte comes, and no end.
    const parcel = await unpackParcel(addAbortSignal(signal, process.stdin), folder, signal);
    signal.throwIfAborted();
    const names = new Map(parcel.files.map(({ path, name }) => [path, name]));
    const given: Given = (file) => names.get(file) ?? file;
    await work([...names.keys()], given, parcel).catch((fault: unknown) => {
      throw fault instanceof MappingFault ? asGiven(fault, parcel) : fault;
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A fault of the mapping names it, and the tables beside it, as they are called where they come from. */
function asGiven(fault: MappingFault, { mapping }: Unpacked): MappingFault {
  if (mapping === null) return fault;
  const [here, there] = [dirname(mapping.path), dirname(mapping.name)];
  const named = (text: string): string =>
    text.replaceAll(`${here}${sep}`, there === '.' ? '' : `${there}${sep}`);
  return new MappingFault(fault.path, named(fault.message), fault.expected, named(fault.place));
}
