import type { Hop, Property } from '../ontology/ontology.ts';
import type { StoredClaim } from './stored-claim.ts';
import { timesOf } from './times.ts';
import type { Weighed } from './weigh.ts';

/** What is read of a claim about a link. */
export type LinkClaim = Weighed & Pick<StoredClaim, 'id' | 'qualifiers'>;

/** What claims say of one property of a link: each with that as its text. */
export interface SaidOfLink<C> {
  readonly property: Property;
  readonly said: readonly C[];
}

/** The claims that say something of a property of a link, each with that as its text. */
export const sayingOf = <C extends LinkClaim>({ name }: Property, claims: readonly C[]): readonly C[] =>
  claims.flatMap((claim) => {
    const text = claim.qualifiers[name];
    return text === undefined ? [] : [{ ...claim, text }];
  });

/**
 * What claims of one link between two ends say of each of its properties that has one value, time by time. What tells the times apart is
 * left out: where claims say otherwise of that, they are about two times.
 */
export function saidOfLink<C extends LinkClaim>(hop: Hop, claims: readonly C[]): readonly SaidOfLink<C>[] {
  const compared = hop.properties.filter(
    ({ name, many }) => many !== true && hop.times?.by.includes(name) !== true,
  );
  if (compared.length === 0 || claims.length < 2) return [];
  const each = hop.times === undefined ? [claims] : timesOf(hop, claims).map((time) => time.claims);
  return each.flatMap((of) =>
    compared
      .map((property) => ({ property, said: sayingOf(property, of) }))
      .filter(({ said }) => said.length > 1),
  );
}
