import type { Read } from '../../loaders/reading.ts';
import { type Posting, shares, splitMembers } from '../../search/shares.ts';
import { membersOfKeys } from '../../shapes/terms.ts';
import { textOf } from '../../store/cell.ts';

const smallerShares = Array.from({ length: shares - 1 }, (_, n) => String(n + 1));

/** What keys lead to: of each its largest share that has no more than `most` members. No statement for no keys. */
export async function readPostings(
  read: Read,
  name: 'entitiesOfTerms' | 'termsOfKeys',
  keys: readonly string[],
  most: number,
): Promise<ReadonlyMap<string, Posting>> {
  const found = new Map<string, { share: number; members: string[] }>();
  if (keys.length === 0) return found;
  for (const row of await read(membersOfKeys(name, keys, most, smallerShares))) {
    const [key, share] = [textOf(row.key), Number(row.share)];
    const known = found.get(key);
    if (known !== undefined && known.share < share) continue;
    const members = splitMembers(textOf(row.members));
    if (known?.share === share) known.members.push(...members);
    else found.set(key, { share, members });
  }
  return found;
}
