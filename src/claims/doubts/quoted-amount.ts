import { fieldOf } from '../../ontology/field-of.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { Claim } from '../claim.ts';
import { type Amount, amountOf } from '../conflict/compare-money.ts';

/** An amount of money with the words that were quoted for it; null for claims that are something else. */
export interface QuotedAmount extends Amount {
  readonly quote: string;
  /** Place of the quote. */
  readonly path: string;
}

export function quotedAmount(
  { subject, about, value, quote }: Claim,
  ontology: Ontology,
): QuotedAmount | null {
  if (quote === null) return null;
  const { property } = fieldOf(ontology.kindOfId(subject), about);
  if (property?.value.name !== 'Money') return null;
  return { ...amountOf(value), quote, path: `${subject}.${about}.quote` };
}
