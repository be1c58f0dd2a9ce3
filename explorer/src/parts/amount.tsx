import { useSpeech } from '../language/language-context.tsx';
import { useGlossary } from '../language/use-glossary.ts';
import { words } from '../language/words.ts';

interface AmountProps {
  readonly value: string;
  readonly currency: string;
  readonly comparator: string;
}

/** A sum of money as people say it, with "at least" before a floor; every digit of it is in the title. */
export function Amount({ value, currency, comparator }: AmountProps) {
  const { format } = useSpeech();
  const word = useGlossary(words);
  return (
    <data className="amount" value={value} title={format.exactMoney(value, currency)}>
      {comparator === 'EXACT' ? null : <span className="comparator">{word(comparator)} </span>}
      {format.money(value, currency)}
    </data>
  );
}
