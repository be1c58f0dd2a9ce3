import type { RawClaim } from '../claims/check-claim.ts';

/** How many claims of one file are remembered at least, the last ones. */
const remembered = 50_000;

/**
 * Whether a file has said a claim before: an authority that grants ten thousand awards is named in each of their rows, and one place is
 * evidence enough. What lies too far back to be remembered is said again, which changes nothing that is shown.
 */
export function repeats(): (raw: RawClaim) => boolean {
  // Two generations: to delete the oldest of one large set, one at a time, takes ever longer.
  let [now, before] = [new Set<string>(), new Set<string>()];
  return (raw) => {
    const text = textOf(raw);
    if (now.has(text) || before.has(text)) return true;
    if (now.size === remembered) [now, before] = [new Set(), now];
    now.add(text);
    return false;
  };
}

/** What a claim says: where it is said is no part of it. */
function textOf({ subject, about, value, qualifiers, basis, rank, confidence, valid }: RawClaim): string {
  const more = [qualifiers, basis, rank, confidence, valid];
  const plain = `${String(subject)} ${String(about)} ${String(value)}`;
  return more.every((one) => one === undefined) ? plain : `${plain} ${JSON.stringify(more)}`;
}
