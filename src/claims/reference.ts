import { canonicalJson } from './canonical-form.ts';
import type { Claim } from './claim.ts';

/** Where a document, or the releases of a dataset from one on, say a claim. */
export interface Reference {
  /** The document; of a claim that a dataset goes on saying, the first complete release that does. */
  readonly source: string;
  /**
   * The first complete release after it that no longer says so; null where none is known. The document itself where it was said to say
   * so before all of it was known, and does not: nothing says so then.
   */
  readonly until: string | null;
  readonly locator: string | null;
  /** A few words quoted, and the language that they are in (BCP 47). */
  readonly quote: string | null;
  readonly lang: string | null;
  /** Day on which it was first read there. */
  readonly retrieved: string | null;
}

/** What `through` of a row says for such a reference that nothing says. */
export const saidByNone = 'none';

export const isVoid = ({ source, until }: Pick<Reference, 'source' | 'until'>): boolean => source === until;

/** The reference of a row of a file. */
export const referenceOf = ({ source, locator, quote, lang, retrieved }: Claim): Reference => ({
  source,
  until: null,
  locator,
  quote,
  lang,
  retrieved,
});

/** What tells references of one claim in one document apart. */
export const placeInSource = ({ locator, quote, lang }: Reference): string =>
  JSON.stringify([locator, quote, lang]);

/** A reference as text; absent keys are null. */
export const writeReference = (reference: Reference): string => canonicalJson({ ...reference });

export function readReference(text: string): Reference {
  return {
    until: null,
    locator: null,
    quote: null,
    lang: null,
    retrieved: null,
    // Only `writeReference` writes such texts.
    ...(JSON.parse(text) as Partial<Reference> & Pick<Reference, 'source'>),
  };
}

/** The order of references that begin at one time: by document, then by where in it, with numbers as numbers. */
export function compareReferences(a: Reference, b: Reference): number {
  const [one, other] = [orderOf(a), orderOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

const orderOf = ({ source, locator, quote, lang }: Reference): string =>
  [source, (locator ?? '').replace(/\d+/g, (digits) => digits.padStart(9, '0')), quote, lang].join('\u0000');
