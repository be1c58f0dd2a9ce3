import { useState } from 'react';
import { Link } from 'wouter';
import { entityPath } from '../../address/paths.ts';
import type { ResultOf } from '../../graphql/graphql.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { fields } from '../../language/fields.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { useGlossary } from '../../language/use-glossary.ts';
import { ClaimValue } from '../../parts/claim-value.tsx';
import { groupBy } from '../../parts/group-by.ts';
import { Shown } from '../../parts/states.tsx';
import { saysQuery } from './says-query.ts';
import { saysTexts } from './says-texts.ts';

/** What a document says, of whom it says it, and where in it. */
export function Says({ id }: { readonly id: string }) {
  const t = useTexts(saysTexts);
  return (
    <section className="facts" aria-labelledby="says-title">
      <h2 id="says-title">{t.says}</h2>
      <PageOf id={id} after={null} />
    </section>
  );
}

interface PageOfProps {
  readonly id: string;
  readonly after: string | null;
}

/** A page of it, with the next one behind its button. */
function PageOf({ id, after }: PageOfProps) {
  const t = useTexts(saysTexts);
  const { lang } = useSpeech();
  const [more, setMore] = useState(false);
  const asked = useAnswer(saysQuery, { id, after, lang });
  return (
    <Shown asked={asked}>
      {({ source }) => {
        if (source === null) return null;
        const { totalCount, nodes, pageInfo } = source.says;
        return (
          <>
            {after === null ? (
              <p className="note">
                {totalCount === 0 ? t.nothing : t.count(totalCount)}
                {source.status !== null ? ` ${t.withdrawn}` : ''}
                {source.dataset === null ? null : (
                  <>
                    {' '}
                    {t.editionOf} <Link href={entityPath(source.dataset.id)}>{source.dataset.name}</Link>.
                  </>
                )}
              </p>
            ) : null}
            {[...groupBy(nodes, ({ subject }) => subject.id)].map(([subject, said]) => (
              <SaidOf key={subject} said={said} />
            ))}
            {more && pageInfo.endCursor !== null ? (
              <PageOf id={id} after={pageInfo.endCursor} />
            ) : pageInfo.hasNextPage ? (
              <button type="button" onClick={() => setMore(true)}>
                {t.more(totalCount)}
              </button>
            ) : null}
          </>
        );
      }}
    </Shown>
  );
}

type SaidClaim = NonNullable<ResultOf<typeof saysQuery>['source']>['says']['nodes'][number];

function SaidOf({ said }: { readonly said: readonly SaidClaim[] }) {
  const t = useTexts(saysTexts);
  const field = useGlossary(fields);
  const { format } = useSpeech();
  const [first] = said;
  if (first === undefined) return null;
  return (
    <>
      <h3>
        <Link href={entityPath(first.subject.id)}>{first.subject.name}</Link>
      </h3>
      <dl className="pairs">
        {said.map((claim) => (
          <div key={claim.id}>
            <dt>{field(claim.about)}</dt>
            <dd>
              <ClaimValue claim={claim} />
              {claim.locator === null ? null : <span className="note"> · {claim.locator}</span>}
              {claim.quote === null ? null : (
                <>
                  {' '}
                  <q className="note">{claim.quote}</q>
                </>
              )}
              {claim.live ? null : (
                <span className="note">
                  {' '}
                  · {claim.closed === null ? t.over : t.closed(format.date(claim.closed))}
                </span>
              )}
              {claim.live && !claim.shown ? (
                <span className="note"> · {claim.rank === 'DEPRECATED' ? t.deprecated : t.notShown}</span>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
