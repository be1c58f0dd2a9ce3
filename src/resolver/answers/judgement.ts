import type { Basis } from '../../ontology/basis.ts';
import type { Judgement } from '../../ontology/judgements.ts';

/** A judgement of two entities, as a line of a claim file. */
export const judgementLine = (
  { a, b, locator }: { readonly a: string; readonly b: string; readonly locator: string },
  about: Judgement,
  basis: Basis,
  source: string,
): string => JSON.stringify({ subject: b, about, value: a, basis, source, locator });
