import type { Reading } from '../../loaders/reading.ts';
import { countTimeline, type Events, timeline } from '../../shapes/timeline.ts';
import type { Window } from '../../shapes/window.ts';
import type { Row } from '../../store/store.ts';

/** A page of a timeline and its count, each asked for at most once, and only when needed. */
export interface Timeline {
  readonly window: Window;
  items(): Promise<readonly Row[]>;
  total(): Promise<number>;
}

/** Reads the events around some entities. */
export function timelineLoader(reading: Reading, events: Events, window: Window): Timeline {
  const key = JSON.stringify([events, window]);
  return reading.once(timelineLoader, key, () => unread(reading, events, window));
}

function unread({ read }: Reading, events: Events, window: Window): Timeline {
  let items: Promise<readonly Row[]> | undefined;
  let total: Promise<number> | undefined;
  return {
    window,
    items: () => {
      items ??= read(timeline(events, window));
      return items;
    },
    total: () => {
      total ??= read(countTimeline(events)).then(([row]) => Number(row?.total ?? 0));
      return total;
    },
  };
}
