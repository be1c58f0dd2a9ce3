import { Link } from 'wouter';
import { answerPath, nobody } from '../../address/answer-address.ts';
import { entityPath } from '../../address/paths.ts';
import { fields } from '../../language/fields.ts';
import { useTexts } from '../../language/texts.ts';
import { useGlossary } from '../../language/use-glossary.ts';
import { words } from '../../language/words.ts';
import { ClaimValue } from '../../parts/claim-value.tsx';
import { EvidenceLink } from '../../parts/evidence-link.tsx';
import { compareTexts } from './compare-texts.ts';
import type { Compared } from './compared-query.ts';
import { Part, Row } from './compared-rows.tsx';
import { FigureValue } from './figure-value.tsx';
import { MoneyCell } from './money-cell.tsx';
import { cutLists, figureRows, linkRows, mostReasons, propertyRows, sharedIds } from './rows-of.ts';

/** Neighbours that one cell lists. */
const mostListed = 8;

/** The lines of the comparison: money, figures, reasons, facts, and links. */
export function ComparedTable({ columns }: { readonly columns: readonly Compared[] }) {
  const t = useTexts(compareTexts);
  const field = useGlossary(fields);
  const word = useGlossary(words);
  const shared = sharedIds(columns);
  const cut = columns.map(cutLists);
  return (
    <>
      <Part title={t.money} width={columns.length}>
        <Row
          title={t.received}
          cells={columns.map(({ entity, received }) => (
            <MoneyCell
              key="money"
              flow={received.ungrouped}
              href={answerPath({ ...nobody, where: entity?.id ?? null })}
            />
          ))}
        />
        <Row
          title={t.invested}
          cells={columns.map(({ entity, invested }) => (
            <MoneyCell
              key="money"
              flow={invested.ungrouped}
              href={answerPath({ ...nobody, who: entity?.id ?? null })}
            />
          ))}
        />
      </Part>
      <Part title={t.figures} width={columns.length} cut={cut.some((of) => of.figures)}>
        {figureRows(columns, (measured, direction) => t[direction](measured)).map(({ key, cells }) => (
          <Row
            key={key}
            title={key}
            cut={cut.map(({ figures }) => figures)}
            cells={cells.map((figures) =>
              figures.map((figure) => <FigureValue key={figure.id} figure={figure} />),
            )}
          />
        ))}
      </Part>
      <Part title={t.reasons} width={columns.length} cut={cut.some((of) => of.reasons)}>
        <Row
          title={t.reasons}
          cells={columns.map(({ why }) =>
            (why?.reasons ?? []).slice(0, mostReasons).map(({ rationale, text, basis }) => (
              <p key={rationale.id}>
                <Link href={entityPath(rationale.id)}>{text}</Link>{' '}
                <span className="note">({word(basis)})</span>
              </p>
            )),
          )}
        />
      </Part>
      <Part title={t.facts} width={columns.length} cut={cut.some((of) => of.claims)}>
        {propertyRows(columns).map(({ key, cells }) => (
          <Row
            key={key}
            title={field(key)}
            cut={cut.map(({ claims }) => claims)}
            cells={cells.map((claims, index) =>
              claims.map((claim) => (
                <p key={claim.id}>
                  <EvidenceLink id={columns[index]?.entity?.id ?? ''} about={key}>
                    <ClaimValue claim={claim} />
                  </EvidenceLink>
                </p>
              )),
            )}
          />
        ))}
      </Part>
      <Part title={t.links} width={columns.length} cut={cut.some((of) => of.links)}>
        {linkRows(columns).map(({ key, cells }) => (
          <Row
            key={key}
            title={field(key)}
            cut={cut.map(({ links }) => links)}
            cells={cells.map((nodes) =>
              nodes.length === 0 ? (
                []
              ) : (
                <ul key={key} className="plain">
                  {nodes.slice(0, mostListed).map((node) => (
                    <li key={node.id}>
                      <Link href={entityPath(node.id)}>{node.name}</Link>
                      {shared.has(node.id) ? <span className="mark"> {t.shared}</span> : null}
                    </li>
                  ))}
                  {nodes.length > mostListed ? (
                    <li className="note">{t.more(nodes.length - mostListed)}</li>
                  ) : null}
                </ul>
              ),
            )}
          />
        ))}
      </Part>
    </>
  );
}
