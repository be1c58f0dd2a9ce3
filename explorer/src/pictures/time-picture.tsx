import { useRef } from 'react';
import { fields } from '../language/fields.ts';
import { useSpeech } from '../language/language-context.tsx';
import { useTexts } from '../language/texts.ts';
import { useGlossary } from '../language/use-glossary.ts';
import type { EventParts } from '../parts/event-parts.ts';
import { eventTexts } from '../parts/event-texts.ts';
import { timeAxis } from './time-axis.ts';
import { useWidth } from './use-width.ts';

/** Height of a lane of events, and of the line with the years. */
const lane = 11;
const labels = 22;
/** The least length of a mark, so that a day can be seen. */
const least = 8;
/** Room for half of the first label and of the last. */
const margin = 28;

/** Events on an axis of time: a date that is not known to the day is as long as it may be. The list of events says the same. */
export function TimePicture({ events }: { readonly events: readonly EventParts[] }) {
  const t = useTexts(eventTexts);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  return (
    <div ref={box} className="time-picture" role="img" aria-label={t.picture(events.length)}>
      {width === 0 ? null : <Axis events={events} width={width} />}
    </div>
  );
}

function Axis({ events, width }: { readonly events: readonly EventParts[]; readonly width: number }) {
  const field = useGlossary(fields);
  const { format } = useSpeech();
  const long = width - 2 * margin;
  const { marks, lanes, ticks } = timeAxis(
    events.map(({ date }) => date),
    least / long,
    Math.floor(long / 64),
  );
  const x = (at: number) => margin + at * long;
  const height = lanes * lane + 6;
  return (
    <svg width={width} height={height + labels} aria-hidden="true">
      {ticks.map(({ at, label }) => (
        <g key={label} transform={`translate(${x(at)},0)`}>
          <line className="tick" y2={height} />
          <text y={height + 15} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {marks.map(({ start, end, lane: row, openStart, openEnd }, i) => {
        const event = events[i];
        if (event === undefined) return null;
        const { subject, about, date } = event;
        return (
          <g key={`${subject.id} ${about} ${date.edtf}`} className="event-mark">
            <title>{`${format.date(date.edtf)} · ${field(about)} · ${subject.name}`}</title>
            <rect x={x(start)} y={row * lane + 2} width={(end - start) * long} height={lane - 4} rx={3} />
            {openStart ? <path d={arrow(x(start), row * lane + lane / 2, -1)} /> : null}
            {openEnd ? <path d={arrow(x(end), row * lane + lane / 2, 1)} /> : null}
          </g>
        );
      })}
    </svg>
  );
}

/** Says that a span goes on beyond the axis. */
const arrow = (x: number, y: number, way: number): string =>
  `M${x},${y - 5}L${x + way * 8},${y}L${x},${y + 5}Z`;
