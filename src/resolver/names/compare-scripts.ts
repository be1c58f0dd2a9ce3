import { eastName } from './east-name.ts';
import { explain } from './explain.ts';
import { latinName } from './latin-name.ts';
import type { NameLikeness } from './likeness.ts';
import { matchesOf } from './matches.ts';
import type { ReadName } from './read-name.ts';
import { surelySame } from './thresholds.ts';
import { weighParts } from './weigh-parts.ts';

/**
 * How alike a name in Han, kana or hangul and one in Latin letters are: by words that translate each other, and by the sound of the rest, in the
 * language that makes them most alike.
 */
export function compareScripts(east: ReadName, latin: ReadName): NameLikeness {
  const [native, english] = [eastName(east), latinName(latin)];
  const matches = matchesOf(native, english);
  let best: NameLikeness = { score: 0, reasons: [] };
  for (const language of native.languages) {
    const found = weighParts(explain(native, english, matches, language), language);
    if (best.reasons.length === 0 || found.score > best.score) best = found;
    if (best.score >= surelySame) break;
  }
  return best;
}
