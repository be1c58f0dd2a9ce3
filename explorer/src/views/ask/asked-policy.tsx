import { Link } from 'wouter';
import { entityPath } from '../../address/paths.ts';
import { fields } from '../../language/fields.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { useGlossary } from '../../language/use-glossary.ts';
import { words } from '../../language/words.ts';
import { EntityLinks } from '../../parts/entity-links.tsx';
import { EvidenceLink } from '../../parts/evidence-link.tsx';
import { KindName } from '../../parts/kind-name.tsx';
import { ReasonCard } from '../../parts/reason-card.tsx';
import type { AskedPolicy } from './ask-query.ts';
import { askTexts } from './ask-texts.ts';
import { toldReason } from './told-reason.ts';

interface AskedPolicyProps {
  readonly policy: AskedPolicy;
  /** Whether nothing failed. */
  readonly whole: boolean;
}

/** What a policy is and bears on, and the reasons that point to it. */
export function AskedPolicyView({ policy, whole }: AskedPolicyProps) {
  const t = useTexts(askTexts);
  const word = useGlossary(words);
  const field = useGlossary(fields);
  const { format } = useSpeech();
  const { id, kind, name, summary, instrument, status, inForce, citedBy } = policy;
  const values: readonly (readonly [about: string, value: string | null])[] = [
    ['instrument', instrument === null ? null : word(instrument)],
    ['status', status === null ? null : word(status)],
    ['inForce', inForce === null ? null : format.date(inForce.edtf)],
  ];
  const links = (['jurisdictions', 'sectors', 'participants'] as const).filter(
    (link) => policy[link].nodes.length > 0,
  );
  const left = citedBy.totalCount - citedBy.edges.length;
  return (
    <section>
      <h3>
        <Link href={entityPath(id)}>{name}</Link> <KindName kind={kind} />
      </h3>
      {summary === null ? null : (
        <p>
          <EvidenceLink id={id} about="summary">
            {summary}
          </EvidenceLink>
        </p>
      )}
      <dl className="pairs">
        {values.map(([about, value]) =>
          value === null ? null : (
            <div key={about}>
              <dt>{field(about)}</dt>
              <dd>
                <EvidenceLink id={id} about={about}>
                  {value}
                </EvidenceLink>
              </dd>
            </div>
          ),
        )}
        {links.map((link) => (
          <div key={link}>
            <dt>{field(link)}</dt>
            <dd>
              <EntityLinks entities={policy[link].nodes} />
              {policy[link].totalCount > policy[link].nodes.length ? (
                <span className="note"> {t.moreOf(policy[link].totalCount - policy[link].nodes.length)}</span>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
      <h3>{t.cited}</h3>
      {citedBy.edges.length === 0 && whole ? <p className="note">{t.noReason}</p> : null}
      {citedBy.edges.map(({ node, claims }) => (
        <ReasonCard key={node.id} reason={toldReason(node, claims, null)} />
      ))}
      {left > 0 ? <Link href={entityPath(id)}>{t.moreOf(left)}</Link> : null}
    </section>
  );
}
