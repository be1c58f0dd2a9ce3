import type { Read } from '../../loaders/reading.ts';
import { type Posting, samples, splitMembers } from '../../search/samples.ts';
import { membersOfKeys } from '../../shapes/terms.ts';
import { textOf } from '../../store/cell.ts';

const smallerSamples = Array.from({ length: samples - 1 }, (_, n) => String(n + 1));

/** What keys lead to: for each, its largest sample with at most `most` members. Without keys, no statement is sent. */
export async function readPostings(
  read: Read,
  name: 'entitiesOfTerms' | 'termsOfKeys',
  keys: readonly string[],
  most: number,
): Promise<ReadonlyMap<string, Posting>> {
  const found = new Map<string, { sample: number; members: string[] }>();
  if (keys.length === 0) return found;
  for (const row of await read(membersOfKeys(name, keys, most, smallerSamples))) {
    const [key, sample] = [textOf(row.key), Number(row.sample)];
    const known = found.get(key);
    if (known !== undefined && known.sample < sample) continue;
    const members = splitMembers(textOf(row.members));
    if (known?.sample === sample) known.members.push(...members);
    else found.set(key, { sample, members });
  }
  return found;
}
