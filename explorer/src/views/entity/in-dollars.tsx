import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { useGlossary } from '../../language/use-glossary.ts';
import { words } from '../../language/words.ts';
import { Amount } from '../../parts/amount.tsx';
import { entityTexts } from './entity-texts.ts';
import type { FactClaim } from './facts-query.ts';
import type { Worth } from './head-query.ts';

interface InDollarsProps {
  readonly claim: FactClaim;
  /** What the sum is worth as the graph counts it; of a kind that is new, what the claim says is worth at the rate of its document. */
  readonly worth: Worth;
}

/** A sum in another currency in US dollars too, at the rate of its own time, with who gave the rate. */
export function InDollars({ claim: { value, money }, worth }: InDollarsProps) {
  const t = useTexts(entityTexts);
  const word = useGlossary(words);
  const { format } = useSpeech();
  if (value?.__typename !== 'Money' || value.currency === 'USD') return null;
  // An act that is counted at no rate is not shown at another: the rate of a document may be of another year.
  const ofDocument = money?.__typename === 'Money' ? money.in : null;
  const converted = worth === undefined ? ofDocument : worth;
  if (converted === 'unknown') return null;
  if (converted === null) return <span className="note">({word('NO_RATE')})</span>;
  const { rate, rateDate, rateSource } = converted;
  return (
    <span className="in-dollars">
      = <Amount value={converted.value} currency="USD" comparator={value.comparator} />{' '}
      <span className="note">
        ({t.inDollars(rate, format.date(rateDate))}, {rateSource.publisher ?? rateSource.name})
      </span>
    </span>
  );
}
