import { useTexts } from '../../language/texts.ts';
import { Amount } from '../../parts/amount.tsx';
import { answerTexts } from './answer-texts.ts';
import type { TotalFlow } from './flows-query.ts';
import { InvestmentList } from './investment-list.tsx';
import { LeftOut } from './left-out.tsx';

/** So many are shown with who said them before anybody asks. */
const few = 5;

/** The sum of everything that fits, with what it rests on and what it leaves out. */
export function Total({ flow }: { readonly flow: TotalFlow }) {
  const t = useTexts(answerTexts);
  return (
    <section className="total" aria-label={t.total}>
      <p className="figure" data-cite="">
        {flow.count === 0 ? (
          t.nothingCounted
        ) : (
          <>
            <Amount value={flow.total} currency={flow.currency} comparator={flow.comparator} />
            <span className="note"> {t.of(flow.count)}</span>
          </>
        )}
      </p>
      {flow.comparator === 'AT_LEAST' ? <p className="note">{t.floor}</p> : null}
      <LeftOut of={flow} cited />
      <InvestmentList of={flow.investments} open={flow.investments.totalCount <= few} />
    </section>
  );
}
