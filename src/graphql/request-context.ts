import { setMaxListeners } from 'node:events';
import type { FieldNode } from 'graphql';
import { createOnce, type Read, type Reading } from '../loaders/reading.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { createPace } from '../pace/pace.ts';
import type { HopFetch } from '../shapes/fetch.ts';
import type { CallOptions, Store } from '../store/store.ts';
import { throwIfOver } from '../store/within-deadline.ts';
import { type AnswerSize, createAnswerSize } from './answer-size.ts';
import { isUnfinished, storeFault } from './errors.ts';
import type { Limits } from './limits.ts';
import { createNotices, type Notices, type Told } from './notices.ts';
import { createPasts, type Pasts } from './pasts.ts';

/** What the resolvers of one request share, and how they read the graph they are asked about. */
export interface RequestContext extends Reading {
  readonly ontology: Ontology;
  /** The day of the past on which it reads (YYYY-MM-DD); null in the present. */
  readonly day: string | null;
  readonly limits: Limits;
  readonly notices: Notices;
  readonly answerSize: AnswerSize;
  /** What fields of this request that follow links fetch, by their places in the document. */
  readonly hopFetches: Map<readonly FieldNode[], HopFetch>;
  /** What the fields that ask about a day of the past share instead of this context. */
  readonly pasts: Pasts<RequestContext>;
}

/** What a request comes with: where to read, within which limits, and until when. */
export interface RequestSetting {
  readonly store: Store;
  readonly ontology: Ontology;
  readonly limits: Limits;
  readonly call: CallOptions;
  /** What the answer tells beside its data. */
  readonly told?: Told;
  /** The graph as it was known on a day (YYYY-MM-DD). */
  readonly asOf: (day: string, call: CallOptions) => Promise<Store>;
}

/** The context of one request; never kept for a second one, because it remembers what was read. */
export function createContext(setting: RequestSetting): RequestContext {
  const { store, ontology, limits, asOf, told = {} } = setting;
  const { pace = createPace(() => throwIfEnded(setting.call)) } = setting.call;
  const call = { ...setting.call, turn: {}, pace };
  // Each statement listens, and a request may send any number of them at once.
  if (call.signal) setMaxListeners(0, call.signal);
  const notices = createNotices(told);
  const present: RequestContext = {
    ontology,
    day: null,
    limits,
    read: readerOf(store, call, notices),
    once: createOnce(),
    notices,
    answerSize: createAnswerSize(limits.answerFields),
    hopFetches: new Map(),
    pace,
    pasts: createPasts(limits.asOfViews, async (day) => {
      const past = await asOf(day, call).catch(throwStoreFault);
      return { ...present, day, read: readerOf(past, call, notices), once: createOnce() };
    }),
  };
  return present;
}

function readerOf(store: Store, call: CallOptions, { plan }: Notices): Read {
  return (statement, unfinished) => {
    plan?.push({ name: statement.name, text: store.written(statement) });
    return store.read(statement, call).catch((error: unknown) => {
      if (isUnfinished(error)) unfinished?.();
      return throwStoreFault(error);
    });
  };
}

function throwStoreFault(error: unknown): never {
  throw storeFault(error) ?? error;
}

function throwIfEnded(call: CallOptions): void {
  try {
    throwIfOver(call);
  } catch (error) {
    throwStoreFault(error);
  }
}
