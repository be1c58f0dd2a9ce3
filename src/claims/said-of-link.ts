import type { Hop, Property } from '../ontology/ontology.ts';
import { comparedOf } from './compared-of.ts';
import type { StoredClaim } from './stored-claim.ts';
import type { Weighed } from './weigh.ts';

/** What is read of a claim about a link. */
export type LinkClaim = Weighed & Pick<StoredClaim, 'id'>;

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
 * What claims say of each property of a link that has one value, time by time. What tells the times apart is left out: where claims say
 * otherwise of that, they are about two times.
 * @param times the claims of each time
 */
export function saidOfLink<C extends LinkClaim>(
  hop: Hop,
  times: readonly { readonly claims: readonly C[] }[],
): readonly SaidOfLink<C>[] {
  const compared = comparedOf(hop);
  return times.flatMap(({ claims }) =>
    claims.length < 2
      ? []
      : compared
          .map((property) => ({ property, said: sayingOf(property, claims) }))
          .filter(({ said }) => said.length > 1),
  );
}
