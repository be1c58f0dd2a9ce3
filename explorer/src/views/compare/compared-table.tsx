import { Link } from 'wouter';
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
import type { Linked } from './gather-linked.ts';
import { LinksPart } from './links-part.tsx';
import { MoneyPart } from './money-part.tsx';
import { cutLists, figureRows, mostReasons, propertyRows } from './rows-of.ts';

interface ComparedTableProps {
  readonly columns: readonly Compared[];
  /** What each is linked to; null where that is not known yet. */
  readonly linked: readonly (readonly Linked[] | null)[];
}

/** The lines of the comparison: money, figures, reasons, facts, and links. */
export function ComparedTable({ columns, linked }: ComparedTableProps) {
  const t = useTexts(compareTexts);
  const field = useGlossary(fields);
  const word = useGlossary(words);
  const cut = columns.map(cutLists);
  return (
    <>
      <MoneyPart columns={columns} />
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
      <LinksPart columns={linked} />
    </>
  );
}
