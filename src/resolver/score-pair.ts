import type { Commonness, Compared, Finding } from './features/feature.ts';
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
  let [sum, weights] = [before.score * before.weight, before.weight];
  let [decides, isLeft] = [false, false];
  const said: FeatureScore[] = [];
  const found = features.flatMap(({ name, compare }) => {
    const one = compare(a, b, commonness);
    return one === null ? [] : [{ name, ...one }];
  });
  for (const finding of [...found, ...more]) {
    const { name, score, weight, text } = finding;
    sum += score * weight;
    weights += weight;
    decides ||= finding.decides === true;
    isLeft ||= finding.leavesToPerson === true;
    said.push({ name, score, weight, text });
  }
  return { score: sum / weights, features: said, accepts: decides && !isLeft, isLeft };
}
