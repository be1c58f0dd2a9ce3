import { useTexts } from '../../language/texts.ts';
import { Amount } from '../../parts/amount.tsx';
import { statedBy } from '../../parts/computation.ts';
import { EvidenceLink } from '../../parts/evidence-link.tsx';
import { useComputedWords } from '../../parts/use-computed-words.ts';
import { answerTexts } from './answer-texts.ts';
import type { TotalFlow } from './flows-query.ts';
import { InvestmentList } from './investment-list.tsx';
import { LeftOut } from './left-out.tsx';

/** So many are shown with who said them before anybody asks. */
const few = 5;

interface TotalProps {
  readonly flow: TotalFlow;
  /** What was asked for, in words. */
  readonly asked: string;
}

/** The sum of everything that fits, with what it rests on and what it leaves out. */
export function Total({ flow, asked }: TotalProps) {
  const t = useTexts(answerTexts);
  const how = useComputedWords().how(flow);
  const stated = statedBy(flow);
  const amount = <Amount value={flow.total} currency={flow.currency} comparator={flow.comparator} />;
  return (
    <section className="total" aria-label={t.total}>
      <p className="asked" data-cite="">
        {asked}
      </p>
      <p className="figure" data-cite="">
        {flow.count === 0 ? (
          t.nothingCounted
        ) : (
          <>
            {stated === null ? (
              amount
            ) : (
              <EvidenceLink id={stated.id} about="amount">
                {amount}
              </EvidenceLink>
            )}
            <span className="note"> {t.of(flow.count)}</span>
          </>
        )}
      </p>
      {flow.comparator === 'AT_LEAST' ? <p className="note">{t.floor}</p> : null}
      <LeftOut of={flow} cited />
      <InvestmentList of={flow} open={flow.investments.totalCount <= few} computed={how} />
    </section>
  );
}
