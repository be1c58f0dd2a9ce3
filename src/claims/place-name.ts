import { hash } from 'node:crypto';
import { canonicalJson } from './canonical-form.ts';
import type { Claim } from './claim.ts';

type Place = Pick<Claim, 'source' | 'through' | 'locator' | 'quote' | 'lang' | 'retrieved'>;

/** What a place in which a claim is said is called beside the claim's id: a hash of all that it says, so that no two share a name. */
export const placeName = ({ source, through, locator, quote, lang, retrieved }: Place): string =>
  `place-${hash('sha256', canonicalJson({ source, through, locator, quote, lang, retrieved })).slice(0, 16)}`;
