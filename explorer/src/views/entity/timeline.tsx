import { useState } from 'react';
import { useAnswer } from '../../graphql/use-answer.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { EventList } from '../../parts/event-list.tsx';
import type { EventParts } from '../../parts/event-parts.ts';
import { eventTexts } from '../../parts/event-texts.ts';
import { Shown } from '../../parts/states.tsx';
import { TimePicture } from '../../pictures/time-picture.tsx';
import { entityTexts } from './entity-texts.ts';
import { timelineQuery } from './timeline-query.ts';

/** What happened around an entity, as a list and on an axis of time. */
export function Timeline({ id }: { readonly id: string }) {
  const t = useTexts(entityTexts);
  return (
    <section className="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t.timeline}</h2>
      <EventsFrom id={id} after={null} before={[]} />
    </section>
  );
}

interface EventsFromProps {
  readonly id: string;
  readonly after: string | null;
  /** The events of the pages before, which stand on the same axis. */
  readonly before: readonly EventParts[];
}

function EventsFrom({ id, after, before }: EventsFromProps) {
  const t = useTexts(entityTexts);
  const none = useTexts(eventTexts).none;
  const { lang } = useSpeech();
  const [more, setMore] = useState(false);
  const asked = useAnswer(timelineQuery, { id, after, lang });
  const page = asked.state === 'ready' ? asked.data.timeline : null;
  const events = [...before, ...(page?.nodes ?? [])];
  if (more && page !== null) return <EventsFrom id={id} after={page.pageInfo.endCursor} before={events} />;
  return (
    <>
      {events.length === 0 ? null : (
        <>
          <TimePicture events={events} />
          <EventList
            events={events}
            page={id}
            arrived={page !== null && after !== null ? before.length : null}
          />
        </>
      )}
      <Shown asked={asked}>
        {({ timeline: { pageInfo, totalCount } }, faults) =>
          pageInfo.hasNextPage ? (
            <button type="button" onClick={() => setMore(true)}>
              {t.moreEvents(events.length, totalCount)}
            </button>
          ) : events.length === 0 && faults.length === 0 ? (
            <p className="note">{none}</p>
          ) : null
        }
      </Shown>
    </>
  );
}
