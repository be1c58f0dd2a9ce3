import { Link } from 'wouter';
import { entityPath } from '../../address/paths.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { Amount } from '../../parts/amount.tsx';
import { EvidenceLink } from '../../parts/evidence-link.tsx';
import type { Figure } from './rows-of.ts';

/** One figure with its time and its evidence; of a flow, with both of its ends. */
export function FigureValue({
  figure: { id, name, amount, value, unit, period, of, counterpart },
}: {
  readonly figure: Figure;
}) {
  const { format } = useSpeech();
  return (
    <p>
      {of === null || counterpart === null ? null : (
        <span className="ends">
          {of.name} → {counterpart.name}:{' '}
        </span>
      )}
      {amount === null ? (
        <EvidenceLink id={id} about="value">
          {value === null ? name : format.exactNumber(value)} {unit}
        </EvidenceLink>
      ) : (
        <EvidenceLink id={id} about="amount">
          <Amount {...amount} />
        </EvidenceLink>
      )}{' '}
      <Link className="note" href={entityPath(id)}>
        {period === null ? name : format.date(period.edtf)}
      </Link>
    </p>
  );
}
