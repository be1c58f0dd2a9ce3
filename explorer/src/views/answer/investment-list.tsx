import { Link } from 'wouter';
import { entityPath } from '../../address/paths.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { useGlossary } from '../../language/use-glossary.ts';
import { words } from '../../language/words.ts';
import { Amount } from '../../parts/amount.tsx';
import { EvidenceLink } from '../../parts/evidence-link.tsx';
import { answerTexts } from './answer-texts.ts';
import type { Flow, TotalFlow } from './flows-query.ts';

type Summed = Flow['investments']['nodes'][number] & Partial<TotalFlow['investments']['nodes'][number]>;

interface InvestmentListProps {
  readonly of: { readonly totalCount: number; readonly nodes: readonly Summed[] };
  readonly open?: boolean;
}

/** The investments that a sum adds up, each figure of which opens its evidence. */
export function InvestmentList({ of: { nodes, totalCount }, open = false }: InvestmentListProps) {
  const t = useTexts(answerTexts);
  const { format } = useSpeech();
  if (totalCount === 0) return null;
  return (
    <details className="investments" open={open}>
      <summary>
        {t.investments} ({format.count(totalCount)})
      </summary>
      <ul>
        {nodes.map((investment) => (
          <Investment key={investment.id} of={investment} />
        ))}
        {totalCount > nodes.length ? <li className="note">{t.andMore(totalCount - nodes.length)}</li> : null}
      </ul>
    </details>
  );
}

function Investment({ of: { id, name, status, announced, amount, claims } }: { readonly of: Summed }) {
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
            <Amount {...amount} />
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
    </li>
  );
}
