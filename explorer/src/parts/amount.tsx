import { useSpeech } from '../language/language-context.tsx';
import { useGlossary } from '../language/use-glossary.ts';
import { words } from '../language/words.ts';

export interface AmountProps {
  readonly value: string;
  readonly currency: string;
  readonly comparator: string;
  /** The end of a range, which begins at the value. */
  readonly upTo?: string | null | undefined;
}

/** A sum of money as people say it, with "at least" before a floor; every digit of it is in the title. */
export function Amount({ value, currency, comparator, upTo }: AmountProps) {
  const { format } = useSpeech();
  const word = useGlossary(words);
  if (upTo !== null && upTo !== undefined)
    return (
      <data
        className="amount"
        value={value}
        title={`${format.exactMoney(value, currency)} – ${format.exactMoney(upTo, currency)}`}
      >
        {format.money(value, currency)} – {format.money(upTo, currency)}
      </data>
    );
  return (
    <data className="amount" value={value} title={format.exactMoney(value, currency)}>
      {comparator === 'EXACT' ? null : <span className="comparator">{word(comparator)} </span>}
      {format.money(value, currency)}
    </data>
  );
}
