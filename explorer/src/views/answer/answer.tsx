import { useRef, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import {
  type AnswerState,
  answerPath,
  answerViews,
  readAnswer,
  unreadSlots,
} from '../../address/answer-address.ts';
import { namedQuery } from '../../graphql/named-query.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { Sentence } from '../../parts/sentence.tsx';
import { Empty, Loading, Shown } from '../../parts/states.tsx';
import { answerTexts } from './answer-texts.ts';
import { askedTexts } from './asked-texts.ts';
import { Choices } from './choices.tsx';
import { flowsQuery, totalQuery } from './flows-query.ts';
import { Found } from './found.tsx';
import { groupsOf } from './groups-of.ts';
import { Total } from './total.tsx';
import { whereOf } from './where-of.ts';
import '../../styles/answer.css';
import { useTitle } from '../../parts/use-title.ts';

/** The answer to a sentence: its total, and flows of money as a picture with a table of the same numbers. */
export default function Answer() {
  const t = useTexts(answerTexts);
  const say = useTexts(askedTexts);
  const { lang } = useSpeech();
  const [, navigate] = useLocation();
  useTitle(t.title);
  const title = useRef<HTMLHeadingElement>(null);
  const params = new URLSearchParams(useSearch());
  const state = readAnswer(params);
  const unread = unreadSlots(params);
  const [changed, setChanged] = useState(false);
  // What stands below the sentence must answer what the sentence says: else nothing is asked, and nothing stands there.
  const held = changed || Object.keys(unread).length > 0;
  const ids = [state.who, state.where, state.why].filter((id) => id !== null);
  const named = useAnswer(namedQuery, { ids, lang }, ids.length === 0);
  const where = whereOf(state);
  // Asked apart, so that the total stays where it is when the view changes.
  const total = useAnswer(totalQuery, { where, currency: state.currency, lang }, held);
  const flows = useAnswer(
    flowsQuery,
    { where, groupBy: [...groupsOf(state)], currency: state.currency, first: 100, lang },
    held,
  );
  const names = new Map(
    named.state === 'ready'
      ? named.data.nodes.flatMap((node) => (node && 'name' in node ? [[node.id, node.name] as const] : []))
      : [],
  );
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? id));
  const asked =
    named.state === 'loading'
      ? ''
      : say.asked({
          ...state,
          who: nameOf(state.who),
          firms: state.who?.startsWith('country/') ?? false,
          where: nameOf(state.where),
          why: nameOf(state.why),
        });
  const ask = (next: AnswerState) => {
    navigate(answerPath(next));
    // The form is made anew for the next sentence, and would take the focus with it.
    title.current?.focus();
  };
  return (
    <div className="answer">
      <h1 ref={title} tabIndex={-1}>
        {t.title}
      </h1>
      {ids.length === 0 || named.state !== 'loading' ? (
        <Sentence
          key={`${answerPath({ ...state, view: 'flows', by: 'HOST', currency: 'USD' })} ${JSON.stringify(unread)}`}
          state={state}
          names={names}
          typed={unread}
          onChange={setChanged}
          onAsk={(next) => ask({ ...next, view: state.view, by: state.by, currency: state.currency })}
        />
      ) : (
        <Loading />
      )}
      {held ? (
        <p className="note" role="status">
          {t.changed}
        </p>
      ) : null}
      <Shown asked={total}>
        {({ whoInvests: { ungrouped } }) =>
          ungrouped.count === 0 && ungrouped.leftOut.length === 0 ? (
            <None />
          ) : (
            <Total flow={ungrouped} asked={asked} />
          )
        }
      </Shown>
      {held || (total.state === 'ready' && isEmpty(total.data.whoInvests.ungrouped)) ? null : (
        <>
          <Views state={state} />
          <Choices state={state} />
          {total.state === 'ready' ? (
            <Shown asked={flows}>{({ whoInvests }) => <Found state={state} flows={whoInvests} />}</Shown>
          ) : null}
        </>
      )}
    </div>
  );
}

function isEmpty({ count, leftOut }: { readonly count: number; readonly leftOut: readonly unknown[] }) {
  return count === 0 && leftOut.length === 0;
}

function None() {
  const t = useTexts(answerTexts);
  return (
    <Empty>
      <p>{t.none}</p>
      <p>{t.noneHint}</p>
    </Empty>
  );
}

function Views({ state }: { readonly state: AnswerState }) {
  const t = useTexts(answerTexts);
  return (
    <nav className="tabs" aria-label={t.views}>
      {answerViews.map((view) => (
        <Link
          key={view}
          href={answerPath({ ...state, view })}
          aria-current={view === state.view ? 'page' : undefined}
        >
          {t[view]}
        </Link>
      ))}
    </nav>
  );
}
