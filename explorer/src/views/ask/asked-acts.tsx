import { Link } from 'wouter';
import { entityPath } from '../../address/paths.ts';
import type { ClaimParts } from '../../graphql/claim-parts.ts';
import { fields } from '../../language/fields.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { useGlossary } from '../../language/use-glossary.ts';
import { words } from '../../language/words.ts';
import { Amount, type AmountProps } from '../../parts/amount.tsx';
import { EntityLinks } from '../../parts/entity-links.tsx';
import { EvidenceLink } from '../../parts/evidence-link.tsx';
import { RealisedAmount } from '../../parts/realised-amount.tsx';
import { ReasonCard } from '../../parts/reason-card.tsx';
import type { AskedParts, AskedResult } from './ask-query.ts';
import { askTexts } from './ask-texts.ts';
import { AskedComponents } from './asked-components.tsx';
import type { ActReason } from './asked-parts.ts';
import { toldReason } from './told-reason.ts';

interface Act {
  readonly id: string;
  readonly name: string;
  readonly status: string | null;
  readonly amount: AmountProps | null;
  readonly realised?: AmountProps | null;
  readonly date: { readonly about: string; readonly edtf: string | undefined };
  readonly parties: readonly {
    readonly link: string;
    readonly nodes: readonly { readonly id: string; readonly name: string }[];
    readonly totalCount: number;
  }[];
  readonly instrument?: string | null;
  /** What was announced under it, where the question is about that. */
  readonly components?: AskedParts;
  /** Where the question is about reasons. */
  readonly rationales?: Reasons;
}

interface Reasons {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: ActReason; readonly claims: readonly ClaimParts[] }[];
}

type Kept = 'investments' | 'subsidies' | 'invested' | 'granted' | 'pledges';

interface AskedActsProps extends Pick<AskedResult, Kept> {
  /** Whether nothing failed. */
  readonly whole: boolean;
}

/** Investments and subsidies with the reasons that are given for each; promises, with what was announced under them. */
export function AskedActs({ investments, subsidies, invested, granted, pledges, whole }: AskedActsProps) {
  const t = useTexts(askTexts);
  const lists = [
    { title: t.pledges, of: pledges, acts: pledges?.nodes.map(pledge) },
    { title: t.subsidies, of: granted, acts: granted?.nodes.map(grant) },
    { title: t.investments, of: invested, acts: invested?.nodes.map(part) },
    { title: t.investments, of: investments, acts: investments?.nodes.map(investment) },
    { title: t.subsidies, of: subsidies, acts: subsidies?.nodes.map(subsidy) },
  ].flatMap(({ title, of, acts }) => (of && acts ? [{ title, acts, all: of.totalCount }] : []));
  const none = whole && lists.length > 0 && lists.every(({ acts }) => acts.length === 0);
  return (
    <>
      {none ? <p className="note">{t.none}</p> : null}
      {lists.map(({ title, acts, all }) => (
        <Acts key={title} title={title} acts={acts} all={all} whole={whole} />
      ))}
    </>
  );
}

type NodeOf<Key extends Kept> = NonNullable<AskedResult[Key]>['nodes'][number];

const investment = ({
  announced,
  investors,
  hosts,
  ...act
}: Omit<NodeOf<'investments'>, 'rationales'> & Pick<Act, 'rationales'>): Act => ({
  ...act,
  date: { about: 'announced', edtf: announced?.edtf },
  parties: [
    { link: 'investors', ...investors },
    { link: 'hosts', ...hosts },
  ],
});

const part = ({ componentOf, supersededBy, ...act }: NodeOf<'invested'>): Act => {
  const { parties, ...told } = investment(act);
  const wholes = [
    { link: 'componentOf', ...listOf(componentOf) },
    { link: 'supersededBy', ...listOf(supersededBy) },
  ];
  return { ...told, parties: [...parties, ...wholes] };
};

const pledge = ({
  announced,
  hosts,
  pledgedBy,
  pledgedTo,
  supersededBy,
  ...act
}: NodeOf<'pledges'>): Act => ({
  ...act,
  date: { about: 'announced', edtf: announced?.edtf },
  parties: [
    { link: 'pledgedBy', ...pledgedBy },
    { link: 'pledgedTo', ...pledgedTo },
    { link: 'hosts', ...hosts },
    { link: 'supersededBy', ...listOf(supersededBy) },
  ],
});

const subsidy = ({
  decided,
  grantors,
  recipients,
  ...act
}: Omit<NodeOf<'subsidies'>, 'rationales'> & Pick<Act, 'rationales'>): Act => ({
  ...act,
  date: { about: 'decided', edtf: decided?.edtf },
  parties: [
    { link: 'grantors', ...grantors },
    { link: 'recipients', ...recipients },
  ],
});

const grant = ({ funds, ...act }: NodeOf<'granted'>): Act => {
  const { parties, ...told } = subsidy(act);
  return { ...told, parties: [...parties, { link: 'funds', ...funds }] };
};

/** One thing that a link leads to, or none, as the list of what it leads to. */
const listOf = <Thing,>(thing: Thing | null) =>
  thing === null ? { nodes: [], totalCount: 0 } : { nodes: [thing], totalCount: 1 };

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
function strongestFirst(reasons: Reasons['edges']): Reasons['edges'] {
  const place = (basis: string | null) => (basis === null ? bases.length : bases.indexOf(basis));
  return [...reasons].sort((a, b) => place(a.node.basis) - place(b.node.basis));
}

function ActView({ act, whole }: { readonly act: Act; readonly whole: boolean }) {
  const { id, name, status, amount, date, parties, instrument, components, rationales } = act;
  const t = useTexts(askTexts);
  const word = useGlossary(words);
  const field = useGlossary(fields);
  const { format } = useSpeech();
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
        <RealisedAmount id={id} realised={act.realised ?? null} />
        {status === null ? null : (
          <EvidenceLink id={id} about="status">
            {word(status)}
          </EvidenceLink>
        )}
        {instrument == null ? null : (
          <EvidenceLink id={id} about="instrument">
            {word(instrument)}
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
      {components === undefined ? null : <AskedComponents of={components} />}
      {rationales === undefined ? null : <ReasonsView of={rationales} act={id} whole={whole} />}
    </article>
  );
}

interface ReasonsProps {
  readonly of: Reasons;
  readonly act: string;
  readonly whole: boolean;
}

function ReasonsView({ of: { edges, totalCount }, act, whole }: ReasonsProps) {
  const t = useTexts(askTexts);
  const left = totalCount - edges.length;
  return (
    <>
      {edges.length === 0 && whole ? <p className="note">{t.noReason}</p> : null}
      {strongestFirst(edges).map(({ node, claims }) => (
        <ReasonCard key={node.id} reason={toldReason(node, claims, act)} />
      ))}
      {left > 0 ? <Link href={entityPath(act)}>{t.moreOf(left)}</Link> : null}
    </>
  );
}
