import type { Commonness, Compared } from './features/feature.ts';
import { features } from './features/index.ts';

/** What one feature says of a pair. */
export interface FeatureScore {
  readonly name: string;
  readonly score: number;
  readonly weight: number;
  readonly text: string;
}

export interface PairScore {
  /** From 0, two things, to 1, one. */
  readonly score: number;
  readonly features: readonly FeatureScore[];
  /** Whether an identifier that is given to one alone says that they are one, and nothing speaks against it. */
  readonly accepts: boolean;
  /** Whether something speaks so plainly against it that a person has to decide, whatever identifiers say. */
  readonly isLeft: boolean;
}

/** Two entities that nothing is known of are two: the more is known, the less that counts. */
const before = { score: 0.2, weight: 1 };

/** How likely two entities are one: the mean of what features say, each by its weight, and of what was likely before. */
export function scorePair(a: Compared, b: Compared, commonness: Commonness): PairScore {
  let [sum, weights] = [before.score * before.weight, before.weight];
  let [decides, isLeft] = [false, false];
  const said: FeatureScore[] = [];
  for (const { name, compare } of features) {
    const found = compare(a, b, commonness);
    if (found === null) continue;
    const { score, weight, text } = found;
    sum += score * weight;
    weights += weight;
    decides ||= found.decides === true;
    isLeft ||= found.leavesToPerson === true;
    said.push({ name, score, weight, text });
  }
  return { score: sum / weights, features: said, accepts: decides && !isLeft, isLeft };
}
