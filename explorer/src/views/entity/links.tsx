import { useMemo } from 'react';
import { linkCountsQuery } from '../../graphql/link-counts.ts';
import { linkPages } from '../../graphql/link-pages.ts';
import type { DescribedField } from '../../graphql/own-fields.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import type { ConflictParts } from '../../parts/conflict-parts.ts';
import { neighbourParts } from '../../parts/neighbour-parts.ts';
import { Shown } from '../../parts/states.tsx';
import { NeighboursPicture } from '../../pictures/neighbours-picture.tsx';
import { entityTexts } from './entity-texts.ts';
import { LinkSection } from './link-section.tsx';
import { pickNeighbours } from './pick-neighbours.ts';

interface LinksProps {
  readonly id: string;
  readonly name: string;
  /** The links of its kind, in the order of the schema. */
  readonly fields: readonly DescribedField[];
  /** Where sources disagree; null while that is not known. */
  readonly conflicts: readonly ConflictParts[] | null;
}

/** How many neighbours the picture has at most. */
const most = 16;

/** What an entity is linked to: some of it as a picture, and all of it as a list for each link that it has. */
export function Links({ fields, ...props }: LinksProps) {
  const t = useTexts(entityTexts);
  const asked = useAnswer(linkCountsQuery, { id: props.id });
  return (
    <section className="links" aria-labelledby="links-title">
      <h2 id="links-title">{t.links}</h2>
      <Shown asked={asked}>
        {({ entity }, faults) => {
          const found = fields.filter(({ name }) => entity?.links.some(({ link }) => link === name));
          if (found.length > 0) return <FoundLinks {...props} fields={found} />;
          return faults.length > 0 ? null : <p className="note">{t.noLinks}</p>;
        }}
      </Shown>
    </section>
  );
}

const firstPages = (names: readonly string[]) =>
  linkPages(
    'EntityLinks',
    neighbourParts,
    names.map((link) => ({ link, after: null })),
    10,
  ).document;

function FoundLinks({ id, name, fields, conflicts }: LinksProps) {
  const { lang } = useSpeech();
  const names = fields.map((link) => link.name).join(' ');
  const document = useMemo(() => firstPages(names.split(' ')), [names]);
  const asked = useAnswer(document, { id, lang });
  return (
    <Shown asked={asked}>
      {({ entity }) => {
        const pages = fields.flatMap((described) => {
          const page = entity?.[described.name];
          return page === undefined || page.edges.length === 0 ? [] : [{ described, page }];
        });
        const drawn = pickNeighbours(
          pages.map(({ described, page }) => ({
            link: described.name,
            total: page.totalCount,
            nodes: page.edges.map(({ node }) => node),
          })),
          most,
        );
        return (
          <>
            {drawn.picked.length === 0 ? null : (
              <NeighboursPicture name={name} neighbours={drawn.picked} more={drawn.more} />
            )}
            {pages.map(({ described, page }) => (
              <LinkSection
                key={described.name}
                id={id}
                field={described}
                page={page}
                conflicts={conflicts?.filter(({ about }) => about === described.name) ?? []}
              />
            ))}
          </>
        );
      }}
    </Shown>
  );
}
