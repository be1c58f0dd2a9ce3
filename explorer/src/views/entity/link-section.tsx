import { useState } from 'react';
import type { DescribedField } from '../../graphql/own-fields.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { fields } from '../../language/fields.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { useGlossary } from '../../language/use-glossary.ts';
import { Arrived } from '../../parts/arrived.tsx';
import type { ConflictParts } from '../../parts/conflict-parts.ts';
import { Disagreement } from '../../parts/disagreement.tsx';
import { NeighbourItem } from '../../parts/neighbour-item.tsx';
import { type NeighbourPage, neighbourKey } from '../../parts/neighbour-parts.ts';
import { Shown } from '../../parts/states.tsx';
import { entityTexts } from './entity-texts.ts';
import { linkPageQuery } from './links-query.ts';

interface LinkSectionProps {
  readonly id: string;
  readonly field: DescribedField;
  readonly page: NeighbourPage;
  /** Where sources disagree on what it leads to, or on what is known of it. */
  readonly conflicts: readonly ConflictParts[];
}

/** Everything that one link leads to, with its count, a page at a time. */
export function LinkSection({ id, field, page, conflicts }: LinkSectionProps) {
  const name = useGlossary(fields);
  const { lang, format } = useSpeech();
  return (
    <section className="link-section">
      <h3>
        {name(field.name)} <span className="count">({format.count(page.totalCount)})</span>
      </h3>
      {/* The schema speaks English alone. */}
      {lang === 'en' && field.description !== null ? <p className="note">{field.description}</p> : null}
      <Neighbours id={id} link={field.name} page={page} total={page.totalCount} />
      {conflicts.map((one) => (
        <Disagreement key={one.shown.id} id={id} about={field.name} claims={one.claims} conflict={one} />
      ))}
    </section>
  );
}

interface NeighboursProps {
  readonly id: string;
  readonly link: string;
  readonly page: NeighbourPage;
  readonly total: number;
}

function Neighbours({ id, link, page, total }: NeighboursProps) {
  const t = useTexts(entityTexts);
  const [more, setMore] = useState(false);
  const { hasNextPage, endCursor } = page.pageInfo;
  return (
    <>
      <ul className="neighbours">
        {page.edges.map((edge) => (
          <NeighbourItem key={neighbourKey(edge)} from={id} edge={edge} />
        ))}
      </ul>
      {hasNextPage && more ? <NextPage id={id} link={link} after={endCursor} total={total} /> : null}
      {hasNextPage && !more ? (
        <button type="button" onClick={() => setMore(true)}>
          {t.moreLinks(total)}
        </button>
      ) : null}
    </>
  );
}

interface NextPageProps {
  readonly id: string;
  readonly link: string;
  readonly after: string | null;
  readonly total: number;
}

function NextPage({ id, link, after, total }: NextPageProps) {
  const { lang } = useSpeech();
  const asked = useAnswer(linkPageQuery, { id, links: [link], after, lang });
  return (
    <Arrived>
      <Shown asked={asked}>
        {({ entity }) =>
          entity === null ? null : <Neighbours id={id} link={link} page={entity.neighbours} total={total} />
        }
      </Shown>
    </Arrived>
  );
}
