import { canonicalHead, unretrievedHead } from '../claims/canonical-form.ts';
import type { Claim, Head, ReleaseState } from '../claims/claim.ts';
import { RowFault } from '../claims/problem.ts';

/** A claim from a source that has no head anywhere. */
export function unknownSource({ source, subject, about }: Claim): RowFault {
  const expected = 'a source of these files or of the store';
  return new RowFault('UNKNOWN_SOURCE', `${subject}.${about}`, `${source} is not known`, expected);
}

/** A head that differs from the one that counts. */
export function headDiffers(said: Head, before: Head): RowFault {
  const [here, there] = [said, before].map(
    (head): Record<string, unknown> => JSON.parse(unretrievedHead(head)),
  );
  const keys = [...new Set([...Object.keys(here ?? {}), ...Object.keys(there ?? {})])]
    .filter((key) => JSON.stringify(here?.[key]) !== JSON.stringify(there?.[key]))
    .sort();
  const message = `${said.id} is known already, and differs in ${keys.join(', ')}`;
  return new RowFault('SOURCE_DIFFERS', said.id, message, canonicalHead(before));
}

/** What an export says of a release that is known otherwise, or whose claims are there already. */
export function releaseDiffers({ source }: ReleaseState): RowFault {
  const message = `${source} is known already, and not as such a release`;
  const expected = 'an empty store to import an export into, or cuibono sync and cuibono withdraw';
  return new RowFault('SOURCE_DIFFERS', source, message, expected);
}

/** A claim in a file whose head of its source was refused: it is of another document than the one that is known by that id. */
export function ofDifferingSource({ source, subject, about }: Claim): RowFault {
  const message = `${source} says something else of itself in this file than what is known of it`;
  const expected = 'the head that is known, or an id of its own for this document';
  return new RowFault('SOURCE_DIFFERS', `${subject}.${about}`, message, expected);
}
