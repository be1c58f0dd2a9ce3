import { search } from './paths.ts';

/** What the answer view shows: the sentence "[who] invests in [where] because [why] between [from] and [to]", and how. */
export interface AnswerState {
  /** Id of a company or of the country whose companies are meant; null for anyone. So for all four. */
  readonly who: string | null;
  readonly where: string | null;
  /** Id of a motive or of a policy. */
  readonly why: string | null;
  /** Years of the announcement. */
  readonly from: string | null;
  readonly to: string | null;
  readonly view: AnswerView;
  /** What stands at the right end of the flows. */
  readonly by: FlowEnd;
  readonly currency: string;
}

export const answerViews = ['flows', 'map', 'years', 'table'] as const;
export type AnswerView = (typeof answerViews)[number];

export const flowEnds = ['HOST', 'MOTIVE', 'SECTOR'] as const;
export type FlowEnd = (typeof flowEnds)[number];

export const nobody: AnswerState = Object.freeze({
  who: null,
  where: null,
  why: null,
  from: null,
  to: null,
  view: 'flows',
  by: 'HOST',
  currency: 'USD',
});

const sentenceSlots = ['who', 'where', 'why'] as const;
/** A part of the sentence that a name fills. */
export type SentenceSlot = (typeof sentenceSlots)[number];

const id = /^[a-z0-9-]+\/[^\s]+$/;

/** What an address has for slots of the sentence that is no id: a name, perhaps. It is not an answer to leave it out. */
export function unreadSlots(params: URLSearchParams): Partial<Record<SentenceSlot, string>> {
  const written = sentenceSlots.map((slot) => [slot, params.get(slot) ?? ''] as const);
  return Object.fromEntries(written.filter(([, text]) => text.trim() !== '' && !id.test(text)));
}

/** Reads a state from an address; what is written wrongly is taken as not written. */
export function readAnswer(params: URLSearchParams): AnswerState {
  const idOf = (name: SentenceSlot): string | null => {
    const written = params.get(name);
    return written !== null && id.test(written) ? written : null;
  };
  const year = (name: string): string | null => {
    const written = params.get(name);
    return written !== null && /^\d{4}$/.test(written) ? written : null;
  };
  const currency = params.get('currency');
  return {
    who: idOf('who'),
    where: idOf('where'),
    why: idOf('why'),
    from: year('from'),
    to: year('to'),
    view: answerViews.find((view) => view === params.get('view')) ?? nobody.view,
    by: flowEnds.find((end) => end === params.get('by')) ?? nobody.by,
    currency: currency !== null && /^[A-Z]{3}$/.test(currency) ? currency : nobody.currency,
  };
}

export function answerPath(state: AnswerState): string {
  const { view, by, currency, ...sentence } = state;
  const told = search({
    ...sentence,
    view: view === nobody.view ? null : view,
    by: by === nobody.by ? null : by,
    currency: currency === nobody.currency ? null : currency,
  });
  return told === '' ? '/answer' : `/answer?${told}`;
}
