import { ledgerSize } from '../cypher/ledger-size.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { StoreUnavailable } from '../store/errors.ts';
import { serialQueue } from '../store/serial-queue.ts';
import type { CallOptions, Store } from '../store/store.ts';
import { throwIfOver, withinDeadline } from '../store/within-deadline.ts';
import { buildView } from './build-view.ts';

/** Bounds on views of the past. */
export interface ViewLimits {
  /** Claims that a view may hold. */
  readonly asOfClaims: number;
  /** Views that are kept at a time. */
  readonly asOfViews: number;
  /** Milliseconds for which a request may still read a view that is kept no more: the longest that one takes. */
  readonly deadlineMs: number;
}

/** The graph as it was known on days of the past. */
export interface Views {
  /** The view of a day (YYYY-MM-DD), computed where it is not kept. @throws {TooManyClaims} */
  at(day: string, store: Store, call: CallOptions): Promise<Store>;
  close(): Promise<void>;
}

interface Kept {
  readonly day: string;
  readonly revision: string;
  readonly store: Promise<Store>;
  /** Until when somebody waits for it. */
  until: number;
}

/**
 * Keeps the views that were asked for last. A view is computed once for all who ask, one view at a time, and only while
 * somebody waits for its beginning; whoever gives up while it is computed finds it when asking again. An import makes
 * it obsolete.
 */
export function createViews(ontology: Ontology, limits: ViewLimits): Views {
  const kept: Kept[] = [];
  const inTurn = serialQueue();
  const stopping = new AbortController();
  const retiring = new Set<NodeJS.Timeout>();
  const closing: Promise<unknown>[] = [];

  const close = (view: Kept) => closing.push(view.store.then((s) => s.close()).catch(() => {}));
  const retire = (view: Kept | undefined) => {
    if (view === undefined) return;
    kept.splice(kept.indexOf(view), 1);
    const timer = setTimeout(() => {
      retiring.delete(timer);
      close(view);
    }, limits.deadlineMs);
    retiring.add(timer.unref());
  };
  const build = (day: string, revision: string, from: Store, call: CallOptions): Kept => {
    const options = { store: from, ontology, claimsMax: limits.asOfClaims, signal: stopping.signal };
    const view: Kept = {
      day,
      revision,
      until: call.deadline,
      store: inTurn(async () => {
        throwIfOver({ deadline: view.until, signal: stopping.signal });
        return buildView(day, options);
      }),
    };
    view.store.catch(() => kept.includes(view) && kept.splice(kept.indexOf(view), 1));
    return view;
  };
  return {
    at: async (day, store, call) => {
      if (stopping.signal.aborted) throw new StoreUnavailable('The store is closed.');
      const [size] = await store.read(ledgerSize(), call);
      const revision = `${size?.batches} ${size?.sources}`;
      const known = kept.find((view) => view.day === day);
      const current = known?.revision === revision ? known : undefined;
      if (known !== undefined && current === undefined) retire(known);
      const view = current ?? build(day, revision, store, call);
      view.until = Math.max(view.until, call.deadline);
      if (current !== undefined) kept.splice(kept.indexOf(current), 1);
      kept.push(view);
      while (kept.length > limits.asOfViews) retire(kept[0]);
      return withinDeadline(() => view.store, call);
    },
    close: async () => {
      stopping.abort();
      for (const timer of retiring) clearTimeout(timer);
      for (const view of kept.splice(0)) close(view);
      await Promise.all(closing);
    },
  };
}
