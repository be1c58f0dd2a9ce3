import type { RawClaim } from '../claims/check-claim.ts';
import { recentMap } from './recent-map.ts';

/** How many claims of one file are remembered at least, the last ones. */
const remembered = 50_000;

/** What a claim is to those that its file made before: `otherwise` where one entity cannot have both values. */
export type Said = 'first' | 'again' | 'otherwise';

/**
 * Compares the claims of a file. An authority that grants ten thousand awards is named in each of their rows, and one place is evidence
 * enough; two records of one key that give it two amounts are two things, or one of them errs. What lies too far back to be remembered is
 * said again, which changes nothing that is shown. `common` are parts that a claim has where it does not say them itself.
 */
export function repeats(): (raw: RawClaim, common: RawClaim, isSingle: boolean) => Said {
  const said = recentMap<string>(remembered);
  return (raw, common, isSingle) => {
    const text = textOf(raw, common);
    const [key, value] = isSingle ? [slotOf(raw, common), text] : [text, ''];
    const known = said.get(key);
    if (known === value) return 'again';
    said.set(key, value);
    return known === undefined ? 'first' : 'otherwise';
  };
}

/** Where a property has its one value: at different times it may have others. */
const slotOf = ({ subject, about, valid }: RawClaim, common: RawClaim): string =>
  `${subject} ${about} ${valid ?? common.valid ?? ''}`;

/** What a claim says: where it is said is no part of it. */
function textOf(raw: RawClaim, common: RawClaim): string {
  const { subject, about, value, qualifiers } = raw;
  const basis = raw.basis ?? common.basis;
  const rank = raw.rank ?? common.rank;
  const confidence = raw.confidence ?? common.confidence;
  const valid = raw.valid ?? common.valid;
  const isPlain =
    qualifiers === undefined && rank === undefined && confidence === undefined && valid === undefined;
  // Nearly all say no more than their basis, and to write a list takes longer than all else here.
  const how =
    isPlain && isOneLine(basis)
      ? (basis ?? '')
      : JSON.stringify([qualifiers, basis, rank, confidence, valid]);
  return `${subject} ${about} ${how}\n${value}`;
}

const isOneLine = (text: unknown): boolean =>
  text === undefined || (typeof text === 'string' && !text.includes('\n'));
