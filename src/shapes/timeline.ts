import type { LinkTypes } from './neighbours.ts';
import { shape } from './shape.ts';
import type { OrderTerm, Window } from './window.ts';

/** The order of events: by earliest and latest day, then the subject's id, then the word for what happens. */
export const eventOrder: readonly OrderTerm[] = ['earliest', 'latest', 'subject', 'what'].map((column) => ({
  column,
  descending: false,
  nullable: false,
}));

/** A date of a kind that is an event: its property, and the word for what happens then. */
export interface EventProperty {
  readonly kind: string;
  readonly about: string;
  readonly what: string;
}

/** Which events: of some entities and of what some links join to them, within two days. */
export interface Events {
  readonly ids: readonly string[];
  readonly links: LinkTypes;
  readonly properties: readonly EventProperty[];
  readonly from: string | null;
  readonly to: string | null;
}

/** A page of the dated events of entities and of those one link away. Columns: subject, about, what, date, earliest, latest. */
export const timeline = (events: Events, window: Window) => shape('timeline', { events, window });

/** How many events there are on all pages. Columns: total. */
export const countTimeline = (events: Events) => shape('countTimeline', { events });
