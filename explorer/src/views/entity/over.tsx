import { Link } from 'wouter';
import { entityPath } from '../../address/paths.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { fields } from '../../language/fields.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { useGlossary } from '../../language/use-glossary.ts';
import { ClaimValue } from '../../parts/claim-value.tsx';
import { Shown } from '../../parts/states.tsx';
import { overQuery } from './over-query.ts';
import { saysTexts } from './says-texts.ts';

/** Says of an entity that nothing is said of it any more, and shows what was, and by whom. */
export function Over({ id }: { readonly id: string }) {
  const t = useTexts(saysTexts);
  const field = useGlossary(fields);
  const { lang, format } = useSpeech();
  const asked = useAnswer(overQuery, { id, lang });
  return (
    <section className="facts" aria-labelledby="over-title">
      <h2 id="over-title">{t.wasSaid}</h2>
      <p className="note">{t.allOver}</p>
      <Shown asked={asked}>
        {({ entity }) => (
          <dl className="pairs">
            {(entity?.claims.nodes ?? []).map((claim) => (
              <div key={claim.id}>
                <dt>{field(claim.about)}</dt>
                <dd>
                  <ClaimValue claim={claim} />
                  <span className="note">
                    {' '}
                    · <Link href={entityPath(claim.source.id)}>{claim.source.name}</Link> ·{' '}
                    {claim.closed === null ? t.over : t.closed(format.date(claim.closed))}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Shown>
    </section>
  );
}
