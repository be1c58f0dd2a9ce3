/**
 * A key that leads to very many members would be too much to read. So that less of it can be read, and every store reads
 * the same, every eighth member (by a hash of its own) stands under the key in a first share too, every sixty-fourth in a
 * second, and so on: the largest share that fits is read. The last one has one member of two millions.
 */
export const shares = 8;
const each = 8;

/** The share 0 is all. No key begins with a digit of its own. */
export function inShare(share: number, key: string): string {
  return share === 0 ? key : `${share}${key}`;
}

/** The smallest share that a member is in; it is in every larger one too. (FNV-1a) */
export function smallestShare(member: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < member.length; i++) hash = Math.imul(hash ^ member.charCodeAt(i), 0x01000193) >>> 0;
  // The low bits of FNV mix badly; a last shift spreads the high ones.
  hash = (hash ^ (hash >>> 15)) >>> 0;
  let share = 0;
  while (share < shares - 1 && hash % each === 0) {
    share++;
    hash = Math.floor(hash / each);
  }
  return share;
}

/** What a key leads to: the members of one share of it. */
export interface Posting {
  readonly members: readonly string[];
  readonly share: number;
}

/** Members as the store holds them: a text of lines, because a list of texts takes ten times as long to read. */
export const joinMembers = (members: readonly string[]): string => `\n${members.join('\n')}\n`;
export const splitMembers = (text: string): string[] => text.slice(1, -1).split('\n');

/** About how many members a posting would have without a bound. */
export function aboutAll({ members, share }: Posting): number {
  return members.length * each ** share;
}
