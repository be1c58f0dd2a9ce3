/**
 * A key that leads to very many members would be too much to read. So that part of it can be read, the same in every
 * store, every eighth member (by a hash of its own) is also in a first sample under the key, every sixty-fourth in a
 * second, and so on: the largest sample that fits is read. The last one has one member of two millions.
 */
export const samples = 8;
const each = 8;

/** Sample 0 is all of them. No key itself begins with a digit. */
export function inSample(sample: number, key: string): string {
  return sample === 0 ? key : `${sample}${key}`;
}

/** The smallest sample that a member is in; it is in every larger one too. (FNV-1a) */
export function smallestSample(member: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < member.length; i++) hash = Math.imul(hash ^ member.charCodeAt(i), 0x01000193) >>> 0;
  // The low bits of FNV mix badly; a last shift spreads the high ones.
  hash = (hash ^ (hash >>> 15)) >>> 0;
  let sample = 0;
  while (sample < samples - 1 && hash % each === 0) {
    sample++;
    hash = Math.floor(hash / each);
  }
  return sample;
}

/** What a key leads to: the members of one sample of it. */
export interface Posting {
  readonly members: readonly string[];
  readonly sample: number;
}

/** Members as the store holds them: one text of lines, because a list of texts takes ten times as long to read. */
export const joinMembers = (members: readonly string[]): string => `\n${members.join('\n')}\n`;
export const splitMembers = (text: string): string[] => text.slice(1, -1).split('\n');

/** About how many members a posting would have without a bound. */
export function aboutAll({ members, sample }: Posting): number {
  return members.length * each ** sample;
}
