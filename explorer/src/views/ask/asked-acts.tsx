import { Link } from 'wouter';
import { entityPath } from '../../address/paths.ts';
import type { ClaimParts } from '../../graphql/claim-parts.ts';
import { fields } from '../../language/fields.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { useGlossary } from '../../language/use-glossary.ts';
import { words } from '../../language/words.ts';
import { Amount } from '../../parts/amount.tsx';
import { EntityLinks } from '../../parts/entity-links.tsx';
import { EvidenceLink } from '../../parts/evidence-link.tsx';
import { ReasonCard } from '../../parts/reason-card.tsx';
import type { AskedResult } from './ask-query.ts';
import { askTexts } from './ask-texts.ts';
import type { ActReason } from './asked-parts.ts';
import { toldReason } from './told-reason.ts';

interface Act {
  readonly id: string;
  readonly name: string;
  readonly status: string | null;
  readonly amount: { readonly value: string; readonly currency: string; readonly comparator: string } | null;
  readonly date: { readonly about: string; readonly edtf: string | undefined };
  readonly parties: readonly {
    readonly link: string;
    readonly nodes: readonly { readonly id: string; readonly name: string }[];
    readonly totalCount: number;
  }[];
  readonly rationales: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: ActReason; readonly claims: readonly ClaimParts[] }[];
  };
}

interface AskedActsProps extends Pick<AskedResult, 'investments' | 'subsidies'> {
  /** Whether nothing failed. */
  readonly whole: boolean;
}

/** Investments and subsidies with the reasons that are given for each. */
export function AskedActs({ investments, subsidies, whole }: AskedActsProps) {
  const t = useTexts(askTexts);
  const invested = investments?.nodes.map(
    ({ announced, investors, hosts, ...act }): Act => ({
      ...act,
      date: { about: 'announced', edtf: announced?.edtf },
      parties: [
        { link: 'investors', ...investors },
        { link: 'hosts', ...hosts },
      ],
    }),
  );
  const granted = subsidies?.nodes.map(
    ({ decided, grantors, recipients, ...act }): Act => ({
      ...act,
      date: { about: 'decided', edtf: decided?.edtf },
      parties: [
        { link: 'grantors', ...grantors },
        { link: 'recipients', ...recipients },
      ],
    }),
  );
  const none = whole && investments !== null && invested?.length === 0 && !granted?.length;
  return (
    <>
      {none ? <p className="note">{t.none}</p> : null}
      <Acts title={t.investments} acts={invested ?? []} all={investments?.totalCount ?? 0} whole={whole} />
      <Acts title={t.subsidies} acts={granted ?? []} all={subsidies?.totalCount ?? 0} whole={whole} />
    </>
  );
}

interface ActsProps {
  readonly title: string;
  readonly acts: readonly Act[];
  readonly all: number;
  readonly whole: boolean;
}

function Acts({ title, acts, all, whole }: ActsProps) {
  const t = useTexts(askTexts);
  if (acts.length === 0) return null;
  return (
    <section className="acts">
      <h3>{title}</h3>
      {acts.map((act) => (
        <ActView key={act.id} act={act} whole={whole} />
      ))}
      {all > acts.length ? <p className="note">{t.showing(acts.length, all)}</p> : null}
    </section>
  );
}

const bases = ['STATED', 'REPORTED', 'ESTIMATED', 'INFERRED'];

/** Reasons by the word they rest on, as the question why ranks them. */
function strongestFirst(reasons: Act['rationales']['edges']): Act['rationales']['edges'] {
  const place = (basis: string | null) => (basis === null ? bases.length : bases.indexOf(basis));
  return [...reasons].sort((a, b) => place(a.node.basis) - place(b.node.basis));
}

function ActView({ act, whole }: { readonly act: Act; readonly whole: boolean }) {
  const { id, name, status, amount, date, parties, rationales } = act;
  const t = useTexts(askTexts);
  const word = useGlossary(words);
  const field = useGlossary(fields);
  const { format } = useSpeech();
  const left = rationales.totalCount - rationales.edges.length;
  return (
    <article className="act">
      <h4>
        <Link href={entityPath(id)}>{name}</Link>
      </h4>
      <p className="act-figures" data-cite="">
        {amount === null ? null : (
          <span className="said">
            <EvidenceLink id={id} about="amount">
              <Amount {...amount} />
            </EvidenceLink>
          </span>
        )}
        {status === null ? null : (
          <EvidenceLink id={id} about="status">
            {word(status)}
          </EvidenceLink>
        )}
        {date.edtf === undefined ? null : (
          <EvidenceLink id={id} about={date.about}>
            {format.date(date.edtf)}
          </EvidenceLink>
        )}
      </p>
      <dl className="pairs">
        {parties.map(({ link, nodes, totalCount }) =>
          nodes.length === 0 ? null : (
            <div key={link}>
              <dt>{field(link)}</dt>
              <dd>
                <EntityLinks entities={nodes} />
                {totalCount > nodes.length ? (
                  <span className="note"> {t.andMore(totalCount - nodes.length)}</span>
                ) : null}
              </dd>
            </div>
          ),
        )}
      </dl>
      {rationales.edges.length === 0 && whole ? <p className="note">{t.noReason}</p> : null}
      {strongestFirst(rationales.edges).map(({ node, claims }) => (
        <ReasonCard key={node.id} reason={toldReason(node, claims, id)} />
      ))}
      {left > 0 ? <Link href={entityPath(id)}>{t.moreOf(left)}</Link> : null}
    </article>
  );
}
