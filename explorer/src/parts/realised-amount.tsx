import { fields } from '../language/fields.ts';
import { useGlossary } from '../language/use-glossary.ts';
import { Amount, type AmountProps } from './amount.tsx';
import { EvidenceLink } from './evidence-link.tsx';

interface RealisedAmountProps {
  readonly id: string;
  readonly realised: AmountProps | null;
}

/** What of an investment is there already, beside what was announced: an announced sum may be a level that is nearly reached. */
export function RealisedAmount({ id, realised }: RealisedAmountProps) {
  const field = useGlossary(fields);
  if (realised === null) return null;
  return (
    <EvidenceLink id={id} about="realised">
      {field('realised')} <Amount {...realised} />
    </EvidenceLink>
  );
}
