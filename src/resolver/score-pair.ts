import type { FeatureScore } from '../shapes/duplicates.ts';
import type { Commonness, Compared, Finding } from './features/feature.ts';
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
  return scoreOf([
    ...features.flatMap(({ name, compare }) => named(name, compare(a, b, commonness))),
    ...more,
  ]);
}

/**
 * The same, or null where it is less than `least`: what compares slowly is not asked where the best that it may say is too little, and
 * else is told the least that it has to say. Hardly any of the pairs that are compared score as much, so that only of these it is told what was found.
 */
export function scoreFrom(least: number, a: Compared, b: Compared, commonness: Commonness): PairScore | null {
  const found: (Finding | null)[] = [];
  let [sum, weights] = [before.score * before.weight, before.weight];
  for (const { fixedWeight, compare } of features) {
    const finding = fixedWeight === undefined ? compare(a, b, commonness) : null;
    found.push(finding);
    const weight = fixedWeight ?? finding?.weight ?? 0;
    sum += weight * (finding?.score ?? 1);
    weights += weight;
  }
  if (sum / weights < least) return null;
  // What may be lost from the best score of all, of which the slow one has its part.
  const spare = sum - least * weights;
  for (const [at, { fixedWeight, compare }] of features.entries())
    if (fixedWeight !== undefined) found[at] = compare(a, b, commonness, 1 - spare / fixedWeight - rounding);
  if (meanOf(found) < least) return null;
  return scoreOf(features.flatMap(({ name }, at) => named(name, found[at] ?? null)));
}

/** What a feature found, under its name: nothing, or one finding. */
const named = (name: string, found: Finding | null): readonly NamedFinding[] =>
  found === null ? [] : [{ name, ...found }];

function meanOf(found: readonly (Finding | null)[]): number {
  let [sum, weights] = [before.score * before.weight, before.weight];
  for (const finding of found)
    if (finding !== null) {
      sum += finding.score * finding.weight;
      weights += finding.weight;
    }
  return sum / weights;
}

function scoreOf(found: readonly NamedFinding[]): PairScore {
  const accepts = found.some(({ decides }) => decides);
  const isLeft = found.some(({ leavesToPerson }) => leavesToPerson);
  const said = found.map(({ name, score, weight, text }) => ({ name, score, weight, text }));
  return { score: meanOf(found), features: said, accepts: accepts && !isLeft, isLeft };
}
