import { Link } from 'wouter';
import { entityPath } from '../../address/paths.ts';
import type { Sum } from '../../graphql/sum-parts.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { useGlossary } from '../../language/use-glossary.ts';
import { words } from '../../language/words.ts';
import { Amount } from '../../parts/amount.tsx';
import { type Part, partsOf } from '../../parts/computation.ts';
import { EntityLinks } from '../../parts/entity-links.tsx';
import { EvidenceLink } from '../../parts/evidence-link.tsx';
import { PartFormula } from '../../parts/part-formula.tsx';
import { useComputedWords } from '../../parts/use-computed-words.ts';
import { ActLine } from './act-line.tsx';
import type { AskedFlows } from './ask-query.ts';
import { askTexts } from './ask-texts.ts';

type Investment = AskedFlows['nodes'][number]['investments']['edges'][number]['node'];

interface AskedFlowsProps {
  readonly flows: AskedFlows;
  /** Whether nothing failed. */
  readonly whole: boolean;
}

/** Sums of investments, the largest first, each with what it adds up and what it leaves out, and the reasons given. */
export function AskedFlowsView({ flows, whole }: AskedFlowsProps) {
  const t = useTexts(askTexts);
  const { how, sumOf } = useComputedWords();
  const { nodes, totalCount, addsUp, ungrouped } = flows;
  const sum = sumOf(ungrouped);
  return (
    <>
      <p className="figure" data-cite="">
        {ungrouped.count === 0 ? (
          t.nothingCounted
        ) : (
          <>
            <Amount value={ungrouped.total} currency={ungrouped.currency} comparator={ungrouped.comparator} />
            <span className="note"> {how(ungrouped) ?? t.ofInvestments(ungrouped.count)}</span>
          </>
        )}
      </p>
      {sum === null ? null : <p className="formula">{sum}</p>}
      {ungrouped.comparator === 'AT_LEAST' ? <p className="note">{t.floor}</p> : null}
      <LeftOut of={ungrouped} />
      {addsUp ? null : <p className="note">{t.notParts}</p>}
      <ol className="sums">
        {nodes.map((flow) => (
          <li key={flow.keys.map(({ value }) => value).join(' ')}>
            <p className="sum">
              <Keys keys={flow.keys} />
              {flow.count === 0 ? (
                <span className="note">{t.nothingCounted}</span>
              ) : (
                <Amount value={flow.total} currency={flow.currency} comparator={flow.comparator} />
              )}
              {how(flow) === null ? null : <span className="note">{how(flow)}</span>}
            </p>
            <LeftOut of={flow} />
            <ul>
              {flow.investments.edges.map(({ node }) => (
                <InvestmentView
                  key={node.id}
                  of={node}
                  part={partsOf(flow).find(({ id }) => id === node.id)}
                  currency={flow.currency}
                  whole={whole}
                />
              ))}
            </ul>
            {flow.investments.totalCount > flow.investments.edges.length ? (
              <p className="note">{t.showing(flow.investments.edges.length, flow.investments.totalCount)}</p>
            ) : null}
          </li>
        ))}
      </ol>
      {totalCount > nodes.length ? <p className="note">{t.moreRows(nodes.length, totalCount)}</p> : null}
    </>
  );
}

function Keys({ keys }: Pick<Sum, 'keys'>) {
  const word = useGlossary(words);
  return (
    <strong>
      {keys.map(({ dimension, value, entity }, i) => (
        <span key={dimension}>
          {i === 0 ? null : ' → '}
          {entity === null ? (
            /^\d{4}$/.test(value) ? (
              value
            ) : (
              word(value)
            )
          ) : (
            <Link href={entityPath(entity.id)}>{entity.name}</Link>
          )}
        </span>
      ))}
    </strong>
  );
}

function LeftOut({ of: { leftOut, currency } }: { readonly of: Sum }) {
  const t = useTexts(askTexts);
  const word = useGlossary(words);
  const { format } = useSpeech();
  if (leftOut.length === 0) return null;
  const said = leftOut.map(({ reason, count, total }) =>
    t.leftOutOf(count, total === null ? word(reason) : `${word(reason)}, ${format.money(total, currency)}`),
  );
  return (
    <p className="left-out">
      {t.leftOut} {said.join('; ')}
    </p>
  );
}

function InvestmentView({
  of: { id, name, status, announced, amount, rationales },
  part,
  currency,
  whole,
}: {
  readonly of: Investment;
  readonly part: Part | undefined;
  readonly currency: string;
  readonly whole: boolean;
}) {
  const t = useTexts(askTexts);
  const word = useGlossary(words);
  const left = rationales.totalCount - rationales.nodes.length;
  return (
    <li>
      <ActLine {...{ id, name, amount, status }} date={{ about: 'announced', edtf: announced?.edtf }} />
      {part === undefined ? null : <PartFormula part={part} currency={currency} />}
      {rationales.totalCount === 0 && whole ? <p className="note">{t.noReason}</p> : null}
      <ul className="brief-reasons">
        {rationales.nodes.map(({ id: reason, basis, text, motives }) => (
          <li key={reason}>
            {basis === null ? null : <span className="mark">{word(basis)}</span>}{' '}
            <EvidenceLink id={reason} about="text">
              {text ?? reason}
            </EvidenceLink>{' '}
            <span className="note">
              <EntityLinks entities={motives.nodes} />
              {motives.totalCount > motives.nodes.length
                ? ` ${t.andMore(motives.totalCount - motives.nodes.length)}`
                : null}
            </span>
          </li>
        ))}
        {left > 0 ? (
          <li>
            <Link href={entityPath(id)}>{t.moreOf(left)}</Link>
          </li>
        ) : null}
      </ul>
    </li>
  );
}
