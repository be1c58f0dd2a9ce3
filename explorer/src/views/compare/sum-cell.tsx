import { Link } from 'wouter';
import { useTexts } from '../../language/texts.ts';
import { Amount } from '../../parts/amount.tsx';
import { NothingKnown } from '../../parts/nothing-known.tsx';
import { compareTexts } from './compare-texts.ts';

interface SumCellProps {
  readonly value: string;
  readonly currency: string;
  readonly comparator: string;
  readonly count: number;
  readonly leftOut: readonly { readonly count: number }[];
  /** How many it adds up, or how it came about, in words. */
  readonly counted: string;
  /** What lists all that it sums. */
  readonly href: string;
}

/** A sum, with how many it adds up and how many it leaves out. */
export function SumCell({ value, currency, comparator, count, leftOut, counted, href }: SumCellProps) {
  const t = useTexts(compareTexts);
  const left = leftOut.reduce((all, one) => all + one.count, 0);
  if (count === 0 && left === 0) return <NothingKnown />;
  return (
    <>
      <Link href={href}>
        {count === 0 ? (
          t.nothingCounted
        ) : (
          <Amount value={value} currency={currency} comparator={comparator} />
        )}
      </Link>
      <span className="note">
        {count === 0 ? '' : ` ${counted}`}
        {left === 0 ? '' : `; ${t.leftOut(left)}`}
      </span>
    </>
  );
}
