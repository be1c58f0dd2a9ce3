import type { Command } from 'commander';
import type { Given } from '../command-line/named-as-given.ts';
import { withInput } from '../command-line/with-input.ts';
import { sendThrough } from './send-through.ts';
import { stopSignal } from './stop-signal.ts';
import type { ThroughChoices } from './through-option.ts';

/** Does the work of a command on files that it is given, or that came to it in a parcel; or has a server do it. */
export async function withFiles(
  given: readonly string[],
  command: Command,
  { through, parcel }: ThroughChoices,
  work: (files: readonly string[], nameOf: Given) => Promise<void>,
): Promise<void> {
  if (through !== undefined) return sendThrough(through, command, given);
  if (parcel === undefined) return withInput(given, stopSignal, work);
  const { withParcel } = await import('../command-line/parcel/with-parcel.ts');
  return withParcel(parcel, stopSignal, work);
}
