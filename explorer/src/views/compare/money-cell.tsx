import { Link } from 'wouter';
import { useTexts } from '../../language/texts.ts';
import { Amount } from '../../parts/amount.tsx';
import { useComputedWords } from '../../parts/use-computed-words.ts';
import { compareTexts } from './compare-texts.ts';
import type { Compared } from './compared-query.ts';
import type { Share } from './shares-query.ts';

interface MoneyCellProps {
  readonly flow: Compared['received']['ungrouped'];
  /** What falls to this one alone, where shares are known. */
  readonly share: Share | null;
  /** The answer that the sum is the total of. */
  readonly href: string;
}

/** A sum of investments, with how many it adds up and how many it leaves out. */
export function MoneyCell({ flow, share, href }: MoneyCellProps) {
  const t = useTexts(compareTexts);
  const how = useComputedWords().how(flow);
  const leftOut = flow.leftOut.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {flow.count === 0 && leftOut === 0 ? (
        <span className="note">{t.nothingSaid}</span>
      ) : flow.count === 0 ? (
        <Link href={href}>{t.nothingCounted}</Link>
      ) : (
        <Link href={href}>
          <Amount value={flow.total} currency={flow.currency} comparator={flow.comparator} />
        </Link>
      )}
      <span className="note">
        {flow.count === 0 ? '' : ` ${how ?? t.investments(flow.count)}`}
        {leftOut === 0 ? '' : `; ${t.leftOut(leftOut)}`}
      </span>
      {share === null || share.total === flow.total ? null : (
        <p className="share">
          {t.itsShare} <Amount value={share.total} currency={share.currency} comparator={share.comparator} />
          <span className="note"> {t.sharedOut(share.shared)}</span>
        </p>
      )}
    </>
  );
}
