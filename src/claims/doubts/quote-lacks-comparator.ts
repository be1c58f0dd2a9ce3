import { comparatorIn } from './comparator-words.ts';
import type { DoubtOf } from './doubt.ts';
import { quotedAmount } from './quoted-amount.ts';

/** A quote without a word for the comparator of its amount: then the comparator rests on something else, or on nothing. */
export const quoteLacksComparator: DoubtOf = (claim, ontology) => {
  const amount = quotedAmount(claim, ontology);
  if (amount === null) return null;
  const { quote, path, comparator } = amount;
  // A range is told by its two figures.
  if (claim.value.endsWith(' AT_MOST') && comparator === 'AT_LEAST') return null;
  const found = comparatorIn(comparator, quote);
  if (found === null || found.isSaid) return null;
  const message = `${quote} does not say ${comparator}`;
  return { code: 'QUOTE_LACKS_COMPARATOR', path, message, expected: `words such as ${found.examples}` };
};
