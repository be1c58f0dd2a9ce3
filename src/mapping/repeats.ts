import type { RawClaim } from '../claims/check-claim.ts';

/** How many claims of one file are remembered at least, the last ones. */
const remembered = 50_000;

/** What a claim is to those that its file made before: `otherwise` where one entity cannot have both values. */
export type Said = 'first' | 'again' | 'otherwise';

/**
 * Compares the claims of a file. An authority that grants ten thousand awards is named in each of their rows, and one place is evidence
 * enough; two records of one key that give it two amounts are two things, or one of them errs. What lies too far back to be remembered is
 * said again, which changes nothing that is shown.
 */
export function repeats(): (raw: RawClaim, isSingle: boolean) => Said {
  // Two generations: to delete the oldest of one large set, one at a time, takes ever longer.
  let [now, before] = [new Map<string, string>(), new Map<string, string>()];
  return (raw, isSingle) => {
    const [key, value] = isSingle ? [slotOf(raw), textOf(raw)] : [textOf(raw), ''];
    const known = now.get(key) ?? before.get(key);
    if (known === value) return 'again';
    if (now.size === remembered) [now, before] = [new Map(), now];
    now.set(key, value);
    return known === undefined ? 'first' : 'otherwise';
  };
}

/** Where a property has its one value: at different times it may have others. */
const slotOf = ({ subject, about, valid }: RawClaim): string => `${subject} ${about} ${valid ?? ''}`;

/** What a claim says: where it is said is no part of it. */
function textOf({ subject, about, value, qualifiers, basis, rank, confidence, valid }: RawClaim): string {
  const more = [qualifiers, basis, rank, confidence, valid];
  const plain = `${subject} ${about} ${value}`;
  return more.every((one) => one === undefined) ? plain : `${plain} ${JSON.stringify(more)}`;
}
