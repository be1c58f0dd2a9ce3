import { Link } from 'wouter';
import { useTexts } from '../../language/texts.ts';
import { Amount } from '../../parts/amount.tsx';
import { compareTexts } from './compare-texts.ts';
import type { Grants } from './compared-query.ts';

interface GrantsCellProps {
  readonly sum: Grants;
  /** The page that lists what it sums. */
  readonly href: string;
}

/** A sum of subsidies, with how many it adds up and how many it leaves out. */
export function GrantsCell({ sum: { sum, currency, comparator, count, leftOut }, href }: GrantsCellProps) {
  const t = useTexts(compareTexts);
  const left = leftOut.reduce((all, one) => all + one.count, 0);
  if (count === 0 && left === 0) return <span className="note">{t.nothingSaid}</span>;
  return (
    <>
      <Link href={href}>
        {count === 0 ? t.nothingCounted : <Amount value={sum} currency={currency} comparator={comparator} />}
      </Link>
      <span className="note">
        {count === 0 ? '' : ` ${t.subsidies(count)}`}
        {left === 0 ? '' : `; ${t.leftOut(left)}`}
      </span>
    </>
  );
}
