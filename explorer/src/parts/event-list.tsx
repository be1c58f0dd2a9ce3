import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { entityPath } from '../address/paths.ts';
import { fields } from '../language/fields.ts';
import { useSpeech } from '../language/language-context.tsx';
import { useGlossary } from '../language/use-glossary.ts';
import type { EventParts } from './event-parts.ts';
import { EvidenceLink } from './evidence-link.tsx';
import { KindName } from './kind-name.tsx';
import { ShortEvidence } from './short-evidence.tsx';
import '../styles/evidence-parts.css';

interface EventListProps {
  readonly events: readonly EventParts[];
  /** Id of the entity whose page this is, which needs no name here. */
  readonly page?: string;
  /** Which event is the first of those that the reader asked for last: the focus goes there. */
  readonly arrived?: number | null;
}

/** What happened when, the earliest first: each date opens its evidence, and each subject its page. */
export function EventList({ events, page, arrived = null }: EventListProps) {
  const first = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (arrived !== null) first.current?.focus({ preventScroll: true });
  }, [arrived]);
  const field = useGlossary(fields);
  const { format } = useSpeech();
  return (
    <ol className="events">
      {events.map(({ date, about, subject, claims }, i) => (
        <li
          key={`${subject.id} ${about} ${date.edtf}`}
          ref={i === arrived ? first : undefined}
          tabIndex={i === arrived ? -1 : undefined}
        >
          <span className="when">
            <EvidenceLink id={subject.id} about={about}>
              <time>{format.date(date.edtf)}</time>
            </EvidenceLink>
          </span>
          <span className="what">
            {field(about)}
            {subject.id === page ? null : (
              <>
                {': '}
                <Link href={entityPath(subject.id)}>{subject.name}</Link> <KindName kind={subject.kind} />
              </>
            )}
          </span>
          <ShortEvidence claims={claims} />
        </li>
      ))}
    </ol>
  );
}
