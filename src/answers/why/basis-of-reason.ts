import { bases } from '../../ontology/basis.ts';

/** The place of a basis among all of them, strongest first; what is not a basis comes last. */
export function basisPlace(basis: string): number {
  const order: readonly string[] = Object.keys(bases);
  return order.includes(basis) ? order.indexOf(basis) : order.length;
}

/**
 * What a reason rests on as an answer to why something is done: no more than the claim that it is the reason for that very thing.
 * What somebody states about one thing may be taken by others as the reason for another, and is then not stated about that.
 * @param own what the reason itself rests on; nobody is known to give one that has nothing
 * @param explains what the claims that lead from it to what was asked about rest on
 */
export function basisOfReason(own: string | null, explains: readonly string[]): string {
  const [strongest] = explains.toSorted((a, b) => basisPlace(a) - basisPlace(b));
  return [own ?? 'INFERRED', strongest ?? own ?? 'INFERRED'].reduce((a, b) =>
    basisPlace(b) > basisPlace(a) ? b : a,
  );
}
