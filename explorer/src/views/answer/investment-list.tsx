import { Link } from 'wouter';
import { entityPath } from '../../address/paths.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { useGlossary } from '../../language/use-glossary.ts';
import { words } from '../../language/words.ts';
import { Amount } from '../../parts/amount.tsx';
import { type Part, partsOf } from '../../parts/computation.ts';
import { EvidenceLink } from '../../parts/evidence-link.tsx';
import { PartFormula } from '../../parts/part-formula.tsx';
import { useComputedWords } from '../../parts/use-computed-words.ts';
import { answerTexts } from './answer-texts.ts';
import type { Flow, TotalFlow } from './flows-query.ts';

type Summed = Flow['investments']['edges'][number]['node'] &
  Partial<TotalFlow['investments']['edges'][number]['node']>;

interface InvestmentListProps {
  readonly of: Flow | TotalFlow;
  readonly open?: boolean;
  /** How the sum was computed, as the heading; null where a source states it. */
  readonly computed?: string | null;
}

/** The investments that a sum adds up, each figure of which opens its evidence, with how it comes into the sum. */
export function InvestmentList({ of, open = false, computed = null }: InvestmentListProps) {
  const t = useTexts(answerTexts);
  const { format } = useSpeech();
  const { edges, totalCount } = of.investments;
  const parts = new Map(partsOf(of).map((part) => [part.id, part]));
  const sum = useComputedWords().sumOf(of);
  if (totalCount === 0) return null;
  return (
    <details className="investments" open={open}>
      <summary data-cite={computed === null ? undefined : ''}>
        {computed ?? `${t.investments} (${format.count(totalCount)})`}
      </summary>
      {sum === null ? null : <p className="formula">{sum}</p>}
      <ul>
        {edges.map(({ node }) => (
          <Investment key={node.id} of={node} part={parts.get(node.id)} currency={of.currency} />
        ))}
        {totalCount > edges.length ? <li className="note">{t.andMore(totalCount - edges.length)}</li> : null}
      </ul>
    </details>
  );
}

interface InvestmentProps {
  readonly of: Summed;
  readonly part: Part | undefined;
  /** That of the sum. */
  readonly currency: string;
}

function Investment({ of, part, currency }: InvestmentProps) {
  const { id, name, status, announced, amount, claims } = of;
  const t = useTexts(answerTexts);
  const word = useGlossary(words);
  const { format } = useSpeech();
  const said = (claims?.nodes ?? []).filter(({ shown }) => shown);
  const by = [...new Set(said.map(({ source }) => source.publisher ?? source.title ?? source.name))];
  return (
    <li>
      <Link href={entityPath(id)}>{name}</Link>
      {amount === null ? null : (
        <>
          {' · '}
          <EvidenceLink id={id} about="amount">
            <Amount value={amount.value} currency={amount.currency} comparator={amount.comparator} />
          </EvidenceLink>
          {by.length === 0 ? null : <span className="note"> {t.saidBy(format.list(by))}</span>}
        </>
      )}
      {announced === null ? null : (
        <>
          {' · '}
          <EvidenceLink id={id} about="announced">
            {format.date(announced.edtf)}
          </EvidenceLink>
        </>
      )}
      {status === null ? null : (
        <>
          {' · '}
          <EvidenceLink id={id} about="status">
            {word(status)}
          </EvidenceLink>
        </>
      )}
      {part === undefined ? null : <PartFormula part={part} currency={currency} />}
    </li>
  );
}
