import { useState } from 'react';
import { evidenceQuery } from '../graphql/evidence-query.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import { useSpeech } from '../language/language-context.tsx';
import { useTexts } from '../language/texts.ts';
import { ClaimCard } from './claim-card.tsx';
import { evidenceTexts } from './evidence-texts.ts';
import { Empty, Shown } from './states.tsx';

interface ClaimsOfProps {
  readonly id: string;
  readonly about: string | null;
  readonly after?: string | null;
}

/** What sources say, a page at a time: each page has the next one behind its button. */
export function ClaimsOf({ id, about, after = null }: ClaimsOfProps) {
  const t = useTexts(evidenceTexts);
  const { lang } = useSpeech();
  const [more, setMore] = useState(false);
  const asked = useAnswer(evidenceQuery, { id, about, after, lang });
  return (
    <Shown asked={asked}>
      {({ entity, conflicts }, faults) => {
        const whole = faults.length === 0;
        if (entity === null) return whole ? <Empty>{t.missing}</Empty> : null;
        const { nodes, pageInfo, totalCount } = entity.claims;
        if (nodes.length === 0) return whole ? <Empty>{t.none}</Empty> : null;
        // A rule about a property of a link is about one of many claims.
        const rule = conflicts.nodes.find((one) => one.about === about && one.property === null)?.rule;
        return (
          <>
            {rule === undefined || after !== null ? null : (
              <p className="rule">
                {t.rule} <em lang="en">{rule}</em>
              </p>
            )}
            {nodes.map((claim) => (
              <ClaimCard key={claim.id} claim={claim} />
            ))}
            {more && pageInfo.endCursor !== null ? (
              <ClaimsOf id={id} about={about} after={pageInfo.endCursor} />
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
