import { Link } from 'wouter';
import { entityPath } from '../../address/paths.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { Shown } from '../../parts/states.tsx';
import { releaseTexts } from './release-texts.ts';
import { releasesQuery } from './releases-query.ts';

/** The editions of a dataset in their order, and what each changed of what it says. */
export function Releases({ id }: { readonly id: string }) {
  const t = useTexts(releaseTexts);
  const { lang, format } = useSpeech();
  const asked = useAnswer(releasesQuery, { id, lang });
  const number = (count: number) => format.exactNumber(String(count));
  return (
    <section className="facts" aria-labelledby="releases-title">
      <h2 id="releases-title">{t.title}</h2>
      <Shown asked={asked}>
        {({ dataset }) => {
          const { nodes = [], totalCount = 0 } = dataset?.releases ?? {};
          if (nodes.length === 0) return <p className="note">{t.none}</p>;
          return (
            <>
              <dl className="pairs">
                {nodes.map(({ source, published, added, closed, unchanged }) => (
                  <div key={source.id}>
                    <dt>{published === null ? '—' : format.date(published)}</dt>
                    <dd>
                      <Link href={entityPath(source.id)}>{source.name}</Link>
                      <span className="note">
                        {' · '}
                        {source.status === null
                          ? t.changes(number(added), number(closed), number(unchanged))
                          : t.withdrawn}
                      </span>
                    </dd>
                  </div>
                ))}
              </dl>
              {totalCount > nodes.length ? <p className="note">{t.more(nodes.length, totalCount)}</p> : null}
            </>
          );
        }}
      </Shown>
    </section>
  );
}
