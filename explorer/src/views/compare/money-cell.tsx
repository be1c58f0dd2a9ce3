import { useTexts } from '../../language/texts.ts';
import { Amount } from '../../parts/amount.tsx';
import { useComputedWords } from '../../parts/use-computed-words.ts';
import { compareTexts } from './compare-texts.ts';
import type { Compared } from './compared-query.ts';
import type { ShareFound } from './shares.ts';
import { SumCell } from './sum-cell.tsx';

interface MoneyCellProps {
  readonly flow: Compared['received']['ungrouped'];
  /** What falls to this one alone, where that is not the sum. */
  readonly share: ShareFound;
  /** The answer that the sum is the total of. */
  readonly href: string;
}

/** A sum of investments; below it the share of this one, where others take part. */
export function MoneyCell({ flow, share, href }: MoneyCellProps) {
  const t = useTexts(compareTexts);
  const how = useComputedWords().how(flow);
  return (
    <>
      <SumCell {...flow} value={flow.total} counted={how ?? t.countInvestments(flow.count)} href={href} />
      {share === null ? null : share === 'beyond' ? (
        <p className="note">{t.shareBeyond}</p>
      ) : (
        <p>
          {t.itsShare} <Amount value={share.total} currency={share.currency} comparator={share.comparator} />
          <span className="note"> {t.sharedOut(share.shared)}</span>
        </p>
      )}
    </>
  );
}
