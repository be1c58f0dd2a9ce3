import { useMemo } from 'react';
import { linkCountsQuery } from '../../graphql/link-counts.ts';
import type { DescribedField } from '../../graphql/own-fields.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { fields as fieldNames } from '../../language/fields.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { useGlossary } from '../../language/use-glossary.ts';
import type { ConflictParts } from '../../parts/conflict-parts.ts';
import { Shown } from '../../parts/states.tsx';
import { NeighboursPicture } from '../../pictures/neighbours-picture.tsx';
import { entityTexts } from './entity-texts.ts';
import { LinkSection } from './link-section.tsx';
import { linksDocument } from './links-document.ts';
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
  const asked = useAnswer(linkCountsQuery, { id: props.id });
  return (
    <Shown asked={asked}>
      {({ entity }) => (
        <FoundLinks
          {...props}
          fields={fields.filter(({ name }) => entity?.links.some(({ link }) => link === name))}
        />
      )}
    </Shown>
  );
}

function FoundLinks({ id, name, fields, conflicts }: LinksProps) {
  const t = useTexts(entityTexts);
  const field = useGlossary(fieldNames);
  const { lang, format } = useSpeech();
  const names = fields.map((link) => link.name).join(' ');
  const document = useMemo(() => linksDocument(names.split(' ')), [names]);
  const asked = useAnswer(document, { id, lang }, fields.length === 0);
  return (
    <section className="links" aria-labelledby="links-title">
      <h2 id="links-title">{t.links}</h2>
      <Shown asked={asked}>
        {({ entity }, faults) => {
          const pages = fields.flatMap((described) => {
            const page = entity?.[described.name];
            return page === undefined || page.edges.length === 0 ? [] : [{ described, page }];
          });
          // A link whose page is missing failed, and is not said to lead nowhere.
          const unknown = fields.filter((link) => entity?.[link.name]?.edges.length === 0);
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
              {drawn.picked.length === 0 ? (
                faults.length > 0 ? null : (
                  <p className="note">{t.noLinks}</p>
                )
              ) : (
                <NeighboursPicture name={name} neighbours={drawn.picked} more={drawn.more} />
              )}
              {pages.map(({ described, page }) => (
                <LinkSection
                  key={described.name}
                  id={id}
                  field={described}
                  page={page}
                  conflict={conflicts?.find(({ about }) => about === described.name) ?? null}
                />
              ))}
              {unknown.length === 0 || pages.length === 0 ? null : (
                <p className="note">
                  {t.unknownLinks} {format.list(unknown.map((link) => field(link.name)))}
                </p>
              )}
            </>
          );
        }}
      </Shown>
    </section>
  );
}
