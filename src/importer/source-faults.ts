import type { Claim } from '../claims/claim.ts';
import { RowFault } from '../claims/problem.ts';

/** A claim from a source that has no head anywhere. */
export function unknownSource({ source, subject, about }: Claim): RowFault {
  const expected = 'a source of these files or of the store';
  return new RowFault('UNKNOWN_SOURCE', `${subject}.${about}`, `${source} is not known`, expected);
}

/** A head that differs from the one that counts, which is `before` in canonical form. */
export function sourceDiffers(source: string, before: string): RowFault {
  const message = `${source} is known already and says something else of itself`;
  return new RowFault('SOURCE_DIFFERS', source, message, before);
}
