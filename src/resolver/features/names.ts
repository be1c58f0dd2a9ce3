import { compareNames } from '../names/compare-names.ts';
import { type NameLikeness, type NameReason, nameReasons } from '../names/likeness.ts';
import type { ReadName } from '../names/read-name.ts';
import { likelySame } from '../names/thresholds.ts';
import type { Compared, Feature } from './feature.ts';

const weight = 4;

/** What one name has and the other lacks, however little it counts: a firm and its arm in Europe, or two funds, may be given one number by a slip. */
const tellsApart: readonly NameReason['what'][] = ['LEFT_OVER', 'NUMBERS', 'LEGAL_FORM'];

/** Names: the two that are most alike, in whatever language. */
export const names: Feature = {
  name: 'names',
  fixedWeight: weight,
  compare(a, b, _, least) {
    const best = bestPair(a, b, least);
    if (best === null) return null;
    const { own, other, likeness } = best;
    const reasons = likeness.reasons.map(({ what, text }) => `${nameReasons[what]} ${text}`).join('; ');
    const text = `${own} and ${other}${reasons === '' ? '' : `: ${reasons}`}`;
    // An identifier that two such names have may be a slip of its source: lists give one ISIN to Kingdom Holdings and to KFM Kingdom.
    const isUnlike =
      likeness.score < likelySame || likeness.reasons.some(({ what }) => tellsApart.includes(what));
    return { score: likeness.score, weight, text, ...(isUnlike && { leavesToPerson: true }) };
  },
};

/** Names of two scripts are compared where the two have none in one script: what they are called alike in Latin says all that hangul could add. */
function bestPair(a: Compared, b: Compared, least = 0) {
  const inOneScript = bestOf(a, b, least, (own, other) => own.eastAsian === other.eastAsian);
  return inOneScript ?? bestOf(a, b, least, () => true);
}

function bestOf(
  a: Compared,
  b: Compared,
  least: number,
  isCompared: (own: ReadName, other: ReadName) => boolean,
) {
  let best: { readonly own: string; readonly other: string; readonly likeness: NameLikeness } | null = null;
  for (const own of a.readNames)
    for (const other of b.readNames) {
      if (!isCompared(own, other)) continue;
      const likeness = compareNames(own, other, Math.max(least, best?.likeness.score ?? 0));
      if (best === null || likeness.score > best.likeness.score)
        best = { own: own.text, other: other.text, likeness };
      if (likeness.score === 1) return best;
    }
  return best;
}
