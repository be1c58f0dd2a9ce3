import { bases } from '../../ontology/basis.ts';

/** The place of a basis among all of them, the strongest first; what is not a basis comes last. */
export function basisPlace(basis: string): number {
  const order: readonly string[] = Object.keys(bases);
  return order.includes(basis) ? order.indexOf(basis) : order.length;
}

/**
 * On what a reason rests as an answer to why something is done: on no more than that it is the reason for just that.
 * What somebody states of one thing may be taken by others for the reason of another one, and is not stated of that.
 * @param own on what the reason itself rests; nobody is known to say one that has nothing
 * @param explains on what the claims rest that lead from it to what was asked about
 */
export function basisOfReason(own: string | null, explains: readonly string[]): string {
  const [strongest] = explains.toSorted((a, b) => basisPlace(a) - basisPlace(b));
  return [own ?? 'INFERRED', strongest ?? own ?? 'INFERRED'].reduce((a, b) =>
    basisPlace(b) > basisPlace(a) ? b : a,
  );
}
