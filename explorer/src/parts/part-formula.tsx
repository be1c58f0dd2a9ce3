import { useSpeech } from '../language/language-context.tsx';
import { useTexts } from '../language/texts.ts';
import type { Part } from './computation.ts';
import { computedTexts } from './computed-texts.ts';
import { OutsideLink } from './outside-link.tsx';
import { useComputedWords } from './use-computed-words.ts';

interface PartFormulaProps {
  readonly part: Part;
  /** That of the figure. */
  readonly currency: string;
}

/** How what is said became what counts: the rate with its date and source, and the share. Nothing where it counts as it is said. */
export function PartFormula({ part, currency }: PartFormulaProps) {
  const t = useTexts(computedTexts);
  const { format } = useSpeech();
  const formula = useComputedWords().formulaOf(part, currency);
  const { converted, said, share } = part;
  if (formula === null) return null;
  return (
    <p className="formula">
      <span>{formula}</span>
      {converted === null ? null : (
        <span className="note">
          {' '}
          ({t.rate(converted.rate, currency, said.currency, format.date(converted.rateDate))},{' '}
          <RateSource of={converted.rateSource} />)
        </span>
      )}
      {share === null ? null : <span className="note"> {t.equalShares}</span>}
    </p>
  );
}

function RateSource({
  of: { publisher, name, url },
}: {
  readonly of: NonNullable<Part['converted']>['rateSource'];
}) {
  const said = publisher ?? name;
  return url === null ? <span>{said}</span> : <OutsideLink url={url}>{said}</OutsideLink>;
}
