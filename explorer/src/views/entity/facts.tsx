import { useState } from 'react';
import { useAnswer } from '../../graphql/use-answer.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import type { ConflictParts } from '../../parts/conflict-parts.ts';
import { Shown } from '../../parts/states.tsx';
import { entityTexts } from './entity-texts.ts';
import { FactView } from './fact-view.tsx';
import { factsOf } from './facts-of.ts';
import { type FactClaim, factsQuery } from './facts-query.ts';
import type { Dollars } from './head-query.ts';

interface FactsProps {
  readonly id: string;
  /** The properties of its kind, in the order of the schema. */
  readonly order: readonly string[];
  /** Where sources disagree; null while that is not known. */
  readonly conflicts: readonly ConflictParts[] | null;
  /** What sums of money are worth in US dollars, by property. */
  readonly worth: Readonly<Record<string, Dollars>>;
}

/** What sources say of the properties of an entity, with where they disagree. */
export function Facts(props: FactsProps) {
  const t = useTexts(entityTexts);
  return (
    <section className="facts" aria-labelledby="facts-title">
      <h2 id="facts-title">{t.facts}</h2>
      <FactsFrom {...props} after={null} before={[]} />
    </section>
  );
}

interface FactsFromProps extends FactsProps {
  readonly after: string | null;
  /** The claims of the pages before. */
  readonly before: readonly FactClaim[];
}

/** The facts of this page of claims and of those before it, since the claims of one property may be on several. */
function FactsFrom({ after, before, ...props }: FactsFromProps) {
  const { id } = props;
  const t = useTexts(entityTexts);
  const { lang } = useSpeech();
  const [more, setMore] = useState(false);
  const asked = useAnswer(factsQuery, { id, after, lang });
  const page = asked.state === 'ready' ? (asked.data.entity?.claims ?? null) : null;
  const claims = [...before, ...(page?.nodes ?? [])];
  if (more && page !== null) return <FactsFrom {...props} after={page.pageInfo.endCursor} before={claims} />;
  return (
    <>
      {page === null && before.length === 0 ? null : <FactList {...props} claims={claims} />}
      <Shown asked={asked}>
        {() =>
          page?.pageInfo.hasNextPage ? (
            <p className="row">
              <span className="note">{t.readSoFar(claims.length, page.totalCount)}</span>
              <button type="button" onClick={() => setMore(true)}>
                {t.moreClaims}
              </button>
            </p>
          ) : null
        }
      </Shown>
    </>
  );
}

interface FactListProps extends FactsProps {
  readonly claims: readonly FactClaim[];
}

function FactList({ id, order, claims, conflicts, worth }: FactListProps) {
  const t = useTexts(entityTexts);
  const facts = factsOf(claims, order);
  if (facts.length === 0) return <p className="note">{t.noFacts}</p>;
  return facts.map((fact) => (
    <FactView
      key={fact.about}
      id={id}
      fact={fact}
      worth={worth[fact.about] ?? null}
      conflict={conflicts && (conflicts.find(({ about }) => about === fact.about) ?? 'none')}
    />
  ));
}
