import { useState } from 'react';
import { useAnswer } from '../../graphql/use-answer.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { Arrived } from '../../parts/arrived.tsx';
import type { ConflictParts } from '../../parts/conflict-parts.ts';
import { Shown } from '../../parts/states.tsx';
import { entityTexts } from './entity-texts.ts';
import { FactView } from './fact-view.tsx';
import { type Fact, factsOf } from './facts-of.ts';
import { type FactClaim, factsQuery } from './facts-query.ts';
import type { Worth } from './head-query.ts';

interface FactsProps {
  readonly id: string;
  /** The properties of its kind, in the order of the schema. */
  readonly order: readonly string[];
  /** Where sources disagree; null while that is not known. */
  readonly conflicts: readonly ConflictParts[] | null;
  /** Whether these are all, so that sources agree on what is not among them. */
  readonly allConflicts: boolean;
  /** What sums of money are worth in US dollars, by property. */
  readonly worth: Readonly<Record<string, Worth>>;
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
  const facts = factsOf(claims, props.order);
  const all = asked.state === 'ready' && asked.faults.length === 0 && page?.pageInfo.hasNextPage === false;
  const fresh = new Set(
    after === null ? [] : factsOf(page?.nodes ?? [], props.order).map(({ about }) => about),
  );
  const arrived = facts.find(({ about }) => fresh.has(about));
  if (more && page !== null) return <FactsFrom {...props} after={page.pageInfo.endCursor} before={claims} />;
  return (
    <>
      {page === null && before.length === 0 ? null : (
        <FactList {...props} facts={facts} all={all} arrived={arrived?.about ?? null} />
      )}
      <Shown asked={asked}>
        {() => {
          if (page === null) return null;
          const read = (
            <p className="row">
              <span className="note">{t.readSoFar(claims.length, page.totalCount)}</span>
              {page.pageInfo.hasNextPage ? (
                <button type="button" onClick={() => setMore(true)}>
                  {t.moreClaims}
                </button>
              ) : null}
            </p>
          );
          if (after === null) return page.pageInfo.hasNextPage ? read : null;
          // A page of claims may bring nothing to any fact: what arrived is then how far they are read.
          return arrived === undefined ? <Arrived>{read}</Arrived> : read;
        }}
      </Shown>
    </>
  );
}

interface FactListProps extends FactsProps {
  readonly facts: readonly Fact<FactClaim>[];
  /** Whether all claims were read. */
  readonly all: boolean;
  /** The first property of which the page that was asked for tells something. */
  readonly arrived: string | null;
}

function FactList({ id, facts, all, arrived, conflicts, allConflicts, worth }: FactListProps) {
  const t = useTexts(entityTexts);
  if (facts.length === 0) return all ? <p className="note">{t.noFacts}</p> : null;
  return facts.map((fact) => {
    const { about } = fact;
    const view = (
      <FactView
        key={about}
        id={id}
        fact={fact}
        worth={worth[about]}
        all={all}
        conflict={conflicts?.find((one) => one.about === about) ?? (allConflicts ? 'none' : null)}
      />
    );
    return about === arrived ? <Arrived key={about}>{view}</Arrived> : view;
  });
}
