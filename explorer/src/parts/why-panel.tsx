import { useState } from 'react';
import type { ResultOf } from '../graphql/graphql.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import { useSpeech } from '../language/language-context.tsx';
import { useTexts } from '../language/texts.ts';
import { Arrived } from './arrived.tsx';
import { ReasonCard } from './reason-card.tsx';
import { Shown } from './states.tsx';
import { whyQuery } from './why-query.ts';
import { whyTexts } from './why-texts.ts';
import '../styles/evidence-parts.css';

type Why = NonNullable<ResultOf<typeof whyQuery>['why']>;

interface WhyPanelProps {
  readonly id: string;
  /** Whether nothing is shown where no reason is known, since none is to be expected. */
  readonly quiet?: boolean;
}

const page = 5;

/** Why something is done: the reasons of an act, or those of the acts that something else is linked to, the strongest first. */
export function WhyPanel({ id, quiet = false }: WhyPanelProps) {
  const t = useTexts(whyTexts);
  const asked = useReasons(id, null);
  const none = asked.state === 'ready' && asked.faults.length === 0 && !asked.data.why?.reasons.length;
  const cut = asked.state === 'ready' ? (asked.data.why?.cut ?? []) : [];
  if (quiet && none && cut.length === 0) return null;
  return (
    <section className="why" aria-labelledby="why-title">
      <h2 id="why-title">{t.title}</h2>
      <Cut cut={cut} />
      {none ? <p className="note">{t.none}</p> : null}
      <Reasons id={id} asked={asked} />
    </section>
  );
}

const useReasons = (id: string, after: string | null) =>
  useAnswer(whyQuery, { id, after, first: page + 1, lang: useSpeech().lang });

interface ReasonsProps {
  readonly id: string;
  readonly asked: ReturnType<typeof useReasons>;
}

/** A page of reasons, with the next one behind its button. */
function Reasons({ id, asked }: ReasonsProps) {
  const t = useTexts(whyTexts);
  const [more, setMore] = useState(false);
  return (
    <Shown asked={asked}>
      {({ why }) => {
        const shown = why?.reasons.slice(0, page) ?? [];
        const last = shown.at(-1);
        const follows = why !== null && why.reasons.length > page && last !== undefined;
        return (
          <>
            {shown.map((reason) => (
              <ReasonCard
                key={reason.rationale.id}
                reason={{ ...reason, explains: reason.explains.filter((act) => act.id !== id) }}
              />
            ))}
            {follows && more ? <Next id={id} after={last.rationale.id} /> : null}
            {follows && !more ? (
              <button type="button" onClick={() => setMore(true)}>
                {t.more}
              </button>
            ) : null}
          </>
        );
      }}
    </Shown>
  );
}

function Next({ id, after }: { readonly id: string; readonly after: string }) {
  return (
    <Arrived>
      <Reasons id={id} asked={useReasons(id, after)} />
    </Arrived>
  );
}

/** Says which bounds of the server left something out. */
export function Cut({ cut }: Pick<Why, 'cut'>) {
  const t = useTexts(whyTexts);
  if (cut.length === 0) return null;
  return (
    <p className="left-out">
      {t.cut} {cut.map((bound) => t[bound]).join(' ')}
    </p>
  );
}
