import { Link } from 'wouter';
import { entityPath } from '../../address/paths.ts';
import { fields } from '../../language/fields.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { useGlossary } from '../../language/use-glossary.ts';
import { words } from '../../language/words.ts';
import { EntityLinks } from '../../parts/entity-links.tsx';
import { EvidenceLink } from '../../parts/evidence-link.tsx';
import { ShortEvidence } from '../../parts/short-evidence.tsx';
import { ActLine } from './act-line.tsx';
import type { AskedDataCenters } from './ask-query.ts';
import { askTexts } from './ask-texts.ts';

interface AskedDataCentersProps {
  readonly dataCenters: AskedDataCenters;
  /** Whether nothing failed. */
  readonly whole: boolean;
}

const roles = ['users', 'operators', 'owners'] as const;

/** Data centres with who uses, runs and owns each, and on whose word. */
export function AskedDataCentersView({ dataCenters: { nodes, totalCount }, whole }: AskedDataCentersProps) {
  const t = useTexts(askTexts);
  return (
    <section className="acts">
      {nodes.length === 0 && whole ? <p className="note">{t.none}</p> : null}
      {nodes.map((center) => (
        <DataCenterView key={center.id} of={center} />
      ))}
      {totalCount > nodes.length ? <p className="note">{t.showing(nodes.length, totalCount)}</p> : null}
    </section>
  );
}

function DataCenterView({ of }: { readonly of: AskedDataCenters['nodes'][number] }) {
  const { id, name, status, place, country, investments } = of;
  const t = useTexts(askTexts);
  const word = useGlossary(words);
  const field = useGlossary(fields);
  const { format } = useSpeech();
  const facts: readonly (readonly [about: string, value: string | null])[] = [
    ['status', status === null ? null : word(status)],
    ['powerMegawatts', of.powerMegawatts === null ? null : `${of.powerMegawatts} MW`],
    ['plannedMegawatts', of.plannedMegawatts === null ? null : `${of.plannedMegawatts} MW`],
    ['completed', of.completed === null ? null : format.date(of.completed.edtf)],
    ['opened', of.opened === null ? null : format.date(of.opened.edtf)],
  ];
  const where = [place, country].filter((spot) => spot !== null);
  return (
    <article className="act">
      <h4>
        <Link href={entityPath(id)}>{name}</Link>
      </h4>
      <dl className="pairs">
        {facts.map(([about, value]) =>
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
        {where.length === 0 ? null : (
          <div>
            <dt>{field('place')}</dt>
            <dd>
              <EntityLinks entities={where} />
            </dd>
          </div>
        )}
        {roles.map((role) =>
          of[role].edges.length === 0 ? null : (
            <div key={role}>
              <dt>{field(role)}</dt>
              <dd>
                {of[role].edges.map(({ node, claims }) => (
                  <p key={node.id}>
                    <EntityLinks entities={[node]} />{' '}
                    <EvidenceLink id={id} about={role}>
                      <ShortEvidence claims={claims} />
                    </EvidenceLink>
                  </p>
                ))}
                {of[role].totalCount > of[role].edges.length ? (
                  <span className="note">{t.andMore(of[role].totalCount - of[role].edges.length)}</span>
                ) : null}
              </dd>
            </div>
          ),
        )}
      </dl>
      {investments.nodes.map((act) => (
        <ActLine key={act.id} {...act} date={{ about: 'announced', edtf: act.announced?.edtf }} />
      ))}
    </article>
  );
}
