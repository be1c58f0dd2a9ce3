import { graver } from '../../claims/conflict/verdict.ts';
import type { Independence } from '../../claims/independence.ts';
import { type LinkClaim, saidOfLink } from '../../claims/said-of-link.ts';
import { isUndecided, shownFirst } from '../../claims/shown-first.ts';
import { timesIn } from '../../claims/times-in.ts';
import { fieldOf } from '../../ontology/field-of.ts';
import { isJudgement } from '../../ontology/judgements.ts';
import type { Kind, Property } from '../../ontology/ontology.ts';
import type { MoneyMeasure } from './check-conversions.ts';
import type { ConflictingClaim } from './conflicting-claim.ts';
import { type Conflict, findConflict } from './find-conflict.ts';

/** Claims that are weighed against each other: of one value, or of one link between two ends. */
export interface WeighedClaims<C> {
  readonly kind: Kind | undefined;
  readonly about: string;
  /** Those that are not deprecated, the strongest first. */
  readonly standing: readonly C[];
}

/** A conflict, and the claims among which it was found. */
export interface FoundConflict<C> {
  readonly found: Conflict<C>;
  readonly among: readonly C[];
}

/** The gravest conflict in what is said of a value, or of a link and its properties; the first of those that are equally grave. */
export function gravestConflict<C extends ConflictingClaim & LinkClaim>(
  weighed: WeighedClaims<C>,
  measure: MoneyMeasure,
  independence: Independence,
): FoundConflict<C> | undefined {
  let gravest: FoundConflict<C> | undefined;
  for (const { property, claims } of comparisons(weighed, independence)) {
    const found = findConflict(property, claims, measure, isUndecided(claims, property, independence));
    if (found === null) continue;
    if (gravest === undefined || graver(gravest.found.nature, found.nature) !== gravest.found.nature)
      gravest = { found, among: claims };
  }
  return gravest;
}

/** Claims that are compared with each other: of a property, or of where a link leads, the shown one first. */
interface Comparison<C> {
  readonly property: Property | undefined;
  readonly claims: readonly C[];
}

function comparisons<C extends ConflictingClaim & LinkClaim>(
  { kind, about, standing }: WeighedClaims<C>,
  independence: Independence,
): readonly Comparison<C>[] {
  const { property, hop } = fieldOf(kind, about);
  const ordered = (of: Property | undefined, claims: readonly C[]) => ({
    property: of,
    claims: shownFirst(claims, of, independence),
  });
  // Of judgements, the one that decided comes first already.
  if (isJudgement(about)) return [{ property, claims: standing }];
  if (hop === undefined) return [ordered(property, standing)];
  const ends = ordered(undefined, standing);
  const times = timesIn(hop, ends.claims);
  return [ends, ...saidOfLink(hop, times).map((of) => ordered(of.property, of.said))];
}
