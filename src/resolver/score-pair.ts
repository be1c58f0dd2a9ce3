import type { FeatureScore } from '../shapes/duplicates.ts';
import type { Commonness, Compared, Feature, Finding } from './features/feature.ts';
import { features } from './features/index.ts';

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

/** More than sums of fractions are off by. */
const rounding = 1e-9;

/** A finding under the name of what found it. */
export interface NamedFinding extends Finding {
  readonly name: string;
}

/**
 * How likely two entities are one: the mean of what features say, each by its weight, and of what was likely before.
 * @param more what was found besides, by whoever compares
 */
export function scorePair(
  a: Compared,
  b: Compared,
  commonness: Commonness,
  more: readonly NamedFinding[] = [],
): PairScore {
  return scoreOf([...features.flatMap((one) => findingOf(one, a, b, commonness)), ...more]);
}

/**
 * The same, or null where it is less than `least`: what compares slowly is not asked where the best that it may say is too little, and
 * else is told the least that it has to say.
 */
export function scoreFrom(least: number, a: Compared, b: Compared, commonness: Commonness): PairScore | null {
  const quick = new Map<Feature, readonly NamedFinding[]>();
  let [sum, weights] = [before.score * before.weight, before.weight];
  for (const feature of features) {
    const found = feature.fixedWeight === undefined ? findingOf(feature, a, b, commonness) : null;
    if (found !== null) quick.set(feature, found);
    const weight = feature.fixedWeight ?? found?.[0]?.weight ?? 0;
    sum += weight * (found?.[0]?.score ?? 1);
    weights += weight;
  }
  if (sum / weights < least) return null;
  // What may be lost from the best score of all, of which the slow one has its part.
  const spare = sum - least * weights;
  const found = features.flatMap((feature) => {
    const leastOfIt = 1 - spare / (feature.fixedWeight ?? 1) - rounding;
    return quick.get(feature) ?? findingOf(feature, a, b, commonness, leastOfIt);
  });
  const score = scoreOf(found);
  return score.score < least ? null : score;
}

/** What a feature says, under its name: nothing, or one finding. */
function findingOf(
  { name, compare }: Feature,
  a: Compared,
  b: Compared,
  commonness: Commonness,
  least?: number,
): readonly NamedFinding[] {
  const found = compare(a, b, commonness, least);
  return found === null ? [] : [{ name, ...found }];
}

function scoreOf(found: readonly NamedFinding[]): PairScore {
  let [sum, weights] = [before.score * before.weight, before.weight];
  let [decides, isLeft] = [false, false];
  for (const finding of found) {
    sum += finding.score * finding.weight;
    weights += finding.weight;
    decides ||= finding.decides === true;
    isLeft ||= finding.leavesToPerson === true;
  }
  const said = found.map(({ name, score, weight, text }) => ({ name, score, weight, text }));
  return { score: sum / weights, features: said, accepts: decides && !isLeft, isLeft };
}
