import { Link } from 'wouter';
import { entityPath } from '../address/paths.ts';
import { useSpeech } from '../language/language-context.tsx';
import { useGlossary } from '../language/use-glossary.ts';
import { words } from '../language/words.ts';
import { Amount } from './amount.tsx';
import { EvidenceLink } from './evidence-link.tsx';
import { evidenceOfLink } from './evidence-of-link.ts';
import { KindName } from './kind-name.tsx';
import type { NeighbourEdge } from './neighbour-parts.ts';
import { Qualifiers } from './qualifiers.tsx';
import { ShortEvidence } from './short-evidence.tsx';

interface NeighbourItemProps {
  /** Id of the entity that the link is seen from. */
  readonly from: string;
  readonly edge: NeighbourEdge;
}

/** What a link leads to, with the properties of the link itself and who says that it is there. */
export function NeighbourItem({ from, edge }: NeighbourItemProps) {
  const { node, claims } = edge;
  const qualified = claims.find(({ shown, qualifiers }) => shown && qualifiers.length > 0);
  return (
    <li>
      <span>
        <Link href={entityPath(node.id)}>{node.name}</Link> <KindName kind={node.kind} /> <Gist node={node} />
      </span>
      <span className="note">
        {qualified === undefined ? null : (
          <>
            <Qualifiers of={qualified.qualifiers} />{' '}
          </>
        )}
        {claims.length === 0 ? null : (
          <EvidenceLink {...evidenceOfLink(from, node.id, edge)}>
            <ShortEvidence claims={claims} />
          </EvidenceLink>
        )}
      </span>
    </li>
  );
}

/** What is worth knowing of an entity at a glance, beside its name. */
function Gist({ node }: { readonly node: NeighbourEdge['node'] }) {
  const word = useGlossary(words);
  const { format } = useSpeech();
  switch (node.__typename) {
    case 'Investment':
    case 'Subsidy':
      return <Sum id={node.id} amount={node.amount} />;
    case 'Payment':
      return (
        <>
          <Sum id={node.id} amount={node.amount} />{' '}
          {node.paid === null ? null : <span className="note">{format.date(node.paid.edtf)}</span>}
        </>
      );
    case 'Security':
      return (
        <span className="note">{[node.ticker, node.mic].filter((part) => part !== null).join(' · ')}</span>
      );
    case 'Observation':
      return (
        <>
          <Sum id={node.id} amount={node.amount} />
          {node.figure === null ? null : (
            <EvidenceLink id={node.id} about="value">
              {format.exactNumber(node.figure)} {node.unit}
            </EvidenceLink>
          )}
        </>
      );
    case 'Rationale':
      return (
        <span className="gist">
          {node.basis === null ? null : <span className="mark">{word(node.basis)}</span>}{' '}
          {node.text === null ? null : (
            <EvidenceLink id={node.id} about="text">
              {node.text}
            </EvidenceLink>
          )}
        </span>
      );
    case 'Source':
      return (
        <span className="note">
          {[node.publisher, node.published === null ? null : format.date(node.published)]
            .filter((part) => part !== null)
            .join(' · ')}
        </span>
      );
    default:
      return null;
  }
}

interface SumProps {
  readonly id: string;
  readonly amount: { readonly value: string; readonly currency: string; readonly comparator: string } | null;
}

function Sum({ id, amount }: SumProps) {
  if (amount === null) return null;
  return (
    <EvidenceLink id={id} about="amount">
      <Amount {...amount} />
    </EvidenceLink>
  );
}
