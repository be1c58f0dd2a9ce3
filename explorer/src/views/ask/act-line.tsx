import { Link } from 'wouter';
import { entityPath } from '../../address/paths.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { useGlossary } from '../../language/use-glossary.ts';
import { words } from '../../language/words.ts';
import { Amount, type AmountProps } from '../../parts/amount.tsx';
import { EvidenceLink } from '../../parts/evidence-link.tsx';
import { RealisedAmount } from '../../parts/realised-amount.tsx';

interface ActLineProps {
  readonly id: string;
  readonly name: string;
  readonly amount?: AmountProps | null;
  readonly realised?: AmountProps | null;
  readonly status: string | null;
  readonly date: { readonly about: string; readonly edtf: string | undefined };
}

/** An act in a line; what is told of it opens who said so. */
export function ActLine({ id, name, amount = null, realised = null, status, date }: ActLineProps) {
  const word = useGlossary(words);
  const { format } = useSpeech();
  return (
    <span className="act-figures">
      <Link href={entityPath(id)}>{name}</Link>
      {amount === null ? null : (
        <EvidenceLink id={id} about="amount">
          <Amount {...amount} />
        </EvidenceLink>
      )}
      <RealisedAmount id={id} realised={realised} />
      {date.edtf === undefined ? null : (
        <EvidenceLink id={id} about={date.about}>
          {format.date(date.edtf)}
        </EvidenceLink>
      )}
      {status === null ? null : (
        <EvidenceLink id={id} about="status">
          {word(status)}
        </EvidenceLink>
      )}
    </span>
  );
}
