import { useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { duplicatesPath } from '../../address/paths.ts';
import { useForgetAnswers } from '../../graphql/client-provider.tsx';
import { useAnswer } from '../../graphql/use-answer.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { Empty, Shown } from '../../parts/states.tsx';
import { useTitle } from '../../parts/use-title.ts';
import '../../styles/evidence-parts.css';
import '../../styles/duplicates.css';
import { AnswersForm } from './answers-form.tsx';
import { duplicatesQuery, type Pair } from './duplicates-query.ts';
import { duplicatesTexts } from './duplicates-texts.ts';
import { PairCard } from './pair-card.tsx';
import type { Judged } from './send-answers.ts';

const keyOf = ({ a, b }: Pair): string => `${a.id} ${b.id}`;

/** The queue of what may be one: a person answers, and each answer is a judgement under their name. */
export default function Duplicates() {
  const t = useTexts(duplicatesTexts);
  const { lang } = useSpeech();
  const forget = useForgetAnswers();
  const [, navigate] = useLocation();
  const after = new URLSearchParams(useSearch()).get('after');
  const [answers, setAnswers] = useState<ReadonlyMap<string, readonly [Pair, Judged]>>(new Map());
  useTitle(t.title);
  const asked = useAnswer(duplicatesQuery, { after, lang });
  const judge = (pair: Pair, judged: Judged | undefined) =>
    setAnswers((before) => {
      const next = new Map(before);
      if (judged === undefined) next.delete(keyOf(pair));
      else next.set(keyOf(pair), [pair, judged]);
      return next;
    });
  const start = () => {
    setAnswers(new Map());
    navigate(duplicatesPath(null));
    forget();
  };
  return (
    <div className="duplicates">
      <h1>{t.title}</h1>
      {asked.state === 'failed' && after !== null ? <Link href={duplicatesPath(null)}>{t.first}</Link> : null}
      <Shown asked={asked}>
        {({ possibleDuplicates: { totalCount, nodes, pageInfo } }) =>
          totalCount === 0 ? (
            <Empty>
              <p>{t.empty}</p>
              <pre>node bin/cuibono.mjs resolve --queue</pre>
            </Empty>
          ) : (
            <>
              <p className="note">{t.hint(totalCount)}</p>
              <ol className="pairs-to-judge">
                {nodes.map((pair) => (
                  <PairCard
                    key={keyOf(pair)}
                    pair={pair}
                    judged={answers.get(keyOf(pair))?.[1]}
                    onJudge={(judged) => judge(pair, judged)}
                  />
                ))}
              </ol>
              <p className="pages">
                {after === null ? null : <Link href={duplicatesPath(null)}>{t.first}</Link>}
                {pageInfo.hasNextPage ? (
                  <Link href={duplicatesPath(pageInfo.endCursor)}>{t.next}</Link>
                ) : null}
              </p>
            </>
          )
        }
      </Shown>
      <AnswersForm answers={[...answers.values()]} onStored={start} />
    </div>
  );
}
