import { compareNames } from '../names/compare-names.ts';
import type { NameLikeness } from '../names/name-likeness.ts';
import type { Compared, Feature } from './feature.ts';

const weight = 4;
/** Names that are less alike than this are plainly unlike: an identifier that two such have may be a slip of its source. */
const plainlyUnlike = 0.3;

/** Names: the two that are most alike, in whatever language. */
export const names: Feature = {
  name: 'names',
  compare(a, b) {
    const best = bestPair(a, b);
    if (best === null) return null;
    const { own, other, likeness } = best;
    const reasons = likeness.reasons.map(({ text }) => text).join('; ');
    const text = `${own} and ${other}${reasons === '' ? '' : `: ${reasons}`}`;
    const isUnlike = likeness.score < plainlyUnlike;
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
