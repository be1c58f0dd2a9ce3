import { figuresIn } from '../../money/figures/figures-in.ts';
import type { DoubtOf } from './doubt.ts';
import { quotedAmount } from './quoted-amount.ts';

/** A quote that does not say the figure of its amount, in whatever notation. */
export const quoteLacksFigure: DoubtOf = (claim, ontology) => {
  const amount = quotedAmount(claim, ontology);
  if (amount === null) return null;
  const { quote, path, value } = amount;
  const figure = value.abs().toFixed();
  if (figuresIn(quote).has(figure)) return null;
  const message = `${quote} does not say ${figure}`;
  return {
    code: 'QUOTE_LACKS_FIGURE',
    path,
    message,
    expected: 'words that say the figure, such as 8 billion',
  };
};
