import { compareNames } from '../names/compare-names.ts';
import { type NameLikeness, nameReasons } from '../names/likeness.ts';
import { likelySame } from '../names/thresholds.ts';
import type { Compared, Feature } from './feature.ts';

const weight = 4;

/** Names: the two that are most alike, in whatever language. */
export const names: Feature = {
  name: 'names',
  compare(a, b) {
    const best = bestPair(a, b);
    if (best === null) return null;
    const { own, other, likeness } = best;
    const reasons = likeness.reasons.map(({ what, text }) => `${nameReasons[what]} ${text}`).join('; ');
    const text = `${own} and ${other}${reasons === '' ? '' : `: ${reasons}`}`;
    // An identifier that two such names have may be a slip of its source: lists give one ISIN to Kingdom Holdings and to KFM Kingdom.
    const isUnlike = likeness.score < likelySame;
    return { score: likeness.score, weight, text, ...(isUnlike && { leavesToPerson: true }) };
  },
};

function bestPair(a: Compared, b: Compared) {
  let best: { readonly own: string; readonly other: string; readonly likeness: NameLikeness } | null = null;
  for (const own of a.readNames)
    for (const other of b.readNames) {
      const likeness = compareNames(own, other);
      if (best === null || likeness.score > best.likeness.score)
        best = { own: own.text, other: other.text, likeness };
      if (likeness.score === 1) return best;
    }
  return best;
}
