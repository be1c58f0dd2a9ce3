import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Ontology } from '../ontology/ontology.ts';
import { StoreDamaged, StoreUnavailable } from '../store/errors.ts';
import { serialQueue } from '../store/serial-queue.ts';
import { openSqlite } from '../store/sqlite/open-sqlite.ts';
import { replaced } from '../store/sqlite/sqlite-fault.ts';
import type { CallOptions, Store } from '../store/store.ts';
import { throwIfOver, withinDeadline } from '../store/within-deadline.ts';
import { buildView } from './build-view.ts';
import { copyPresent } from './copy-present.ts';
import { filesFault } from './files-fault.ts';
import { pastFiles } from './past-files.ts';

/** Bounds on views of the past, and where they are kept. */
export interface ViewLimits {
  /** Bytes that the files of views may take, not counting those of views in use. */
  readonly asOfBytes: number;
  /** Views that are open at a time. */
  readonly asOfViews: number;
  /** Milliseconds for which a request may still read a view that is no longer kept open: the longest that a request takes. */
  readonly deadlineMs: number;
  readonly folder: string;
}

/** The graph as it was known on days of the past. */
export interface Views {
  /** The view of a day (YYYY-MM-DD), computed where there is no file of it for this state of the graph. */
  at(day: string, store: Store, call: CallOptions): Promise<Store>;
  close(): Promise<void>;
}

interface Kept {
  readonly name: string;
  readonly store: Promise<Store>;
  /** Those who wait for it to begin; null once it has. */
  waiting: CallOptions[] | null;
}

/**
 * Computes views one at a time, each once for all who ask, and starts only while somebody is waiting for it; a request that gives
 * up during the computation finds the view when it asks again. Its file outlives the process; a commit makes it obsolete. The last
 * few views asked for stay open.
 */
export function createViews(ontology: Ontology, limits: ViewLimits): Views {
  const files = pastFiles(limits.folder, limits.asOfBytes);
  const kept: Kept[] = [];
  const inTurn = serialQueue();
  /** Views whose files are there do not wait for those that have to be made; none is removed while it is opened. */
  const toOpen = serialQueue();
  const stopping = new AbortController();
  const { signal } = stopping;
  const retiring = new Map<NodeJS.Timeout, Kept>();
  const closing: Promise<unknown>[] = [];
  /** How often each folder is open: a day that is asked for again may be open twice. */
  const inUse = new Map<string, number>();
  const use = (folder: string, more: 1 | -1) => {
    const times = (inUse.get(folder) ?? 0) + more;
    if (times > 0) inUse.set(folder, times);
    else inUse.delete(folder);
  };

  const close = (view: Kept) => closing.push(view.store.then((s) => s.close()).catch(() => {}));
  const retire = (view: Kept | undefined) => {
    if (view === undefined) return;
    kept.splice(kept.indexOf(view), 1);
    const timer = setTimeout(() => {
      retiring.delete(timer);
      close(view);
    }, limits.deadlineMs);
    retiring.set(timer.unref(), view);
  };
  const open = async (folder: string): Promise<Store> => {
    use(folder, 1);
    try {
      const store = await openSqlite(folder, ontology, { readers: 1, durable: false, make: false });
      return { ...store, close: () => store.close().finally(() => use(folder, -1)) };
    } catch (error) {
      use(folder, -1);
      // The next request has it made again.
      if (!inUse.has(folder)) await rm(folder, { recursive: true, force: true });
      throw error;
    }
  };
  /** The folder of the present: for a server's graph, a copy, made by reading its claims once. */
  const presentOf = (store: Store, state: string): Promise<string> | string =>
    store.folder ??
    files.folderOf(`${state}_present`, async (folder) => {
      const copied = await copyPresent(store, folder, ontology, signal);
      return `${copied}_present`;
    });
  const make = async (day: string, state: string, store: Store): Promise<Store> => {
    const folder = await files.folderOf(`${state}_${day}`, async (past) => {
      const present = await presentOf(store, state);
      const copied = await buildView(day, { store, present, past, ontology, signal });
      if (store.folder === null) return `${stateIn(present)}_${day}`;
      if (graphIn(copied) !== graphIn(state)) throw new StoreUnavailable(replaced);
      // What others wrote into the file meanwhile was copied with it, and may say of itself what the graph says: this tells it.
      await store.state({ deadline: Number.POSITIVE_INFINITY, signal });
      return `${copied}_${day}`;
    });
    await toOpen(() => files.evict(state, new Set([...inUse.keys(), folder])));
    return open(folder);
  };
  /** A view that fails is dropped: the next request has it opened again, or made again where it is damaged or gone. */
  const watched = (store: Store, view: Kept): Store => ({
    ...store,
    read: (statement, call) =>
      store.read(statement, call).catch(async (error: unknown) => {
        const isLost = error instanceof StoreDamaged || error instanceof StoreUnavailable;
        if (isLost && kept.includes(view)) {
          retire(view);
          if (error instanceof StoreDamaged && store.folder !== null)
            await rm(store.folder, { recursive: true, force: true });
        }
        throw error;
      }),
  });
  const begin = (day: string, state: string, from: Store, call: CallOptions): Kept => {
    const name = `${state}_${day}`;
    const openMade = async (): Promise<Store | null> => {
      const folder = await files.known(name);
      return folder === null ? null : open(folder);
    };
    const makeInTurn = () =>
      inTurn(() => {
        throwIfOver({ ...call, deadline: Number.POSITIVE_INFINITY, signal });
        // A request that has gone must not hold up others: each day takes as long as the database takes to copy the graph.
        if (view.waiting?.every(isOver)) throwIfOver(call);
        view.waiting = null;
        return make(day, state, from);
      });
    const store = async () => {
      const made = await toOpen(openMade);
      if (made !== null) view.waiting = null;
      return watched(made ?? (await makeInTurn()), view);
    };
    const view: Kept = {
      name,
      waiting: [],
      store: store().catch((error: unknown) => {
        throw filesFault(error, limits.folder);
      }),
    };
    view.store.catch(() => kept.includes(view) && kept.splice(kept.indexOf(view), 1));
    return view;
  };
  return {
    at: async (day, store, call) => {
      if (signal.aborted) throw new StoreUnavailable('The store is closed.');
      const state = await store.state(call);
      for (const other of kept.filter(({ name }) => !name.startsWith(`${state}_`))) retire(other);
      const known = kept.find(({ name }) => name === `${state}_${day}`);
      const view = known ?? begin(day, state, store, call);
      view.waiting?.push(call);
      if (known !== undefined) kept.splice(kept.indexOf(known), 1);
      kept.push(view);
      while (kept.length > limits.asOfViews) retire(kept[0]);
      return withinDeadline(() => view.store, call);
    },
    close: async () => {
      stopping.abort();
      for (const timer of retiring.keys()) clearTimeout(timer);
      for (const view of [...retiring.values(), ...kept.splice(0)]) close(view);
      await Promise.all(closing);
    },
  };
}

const isOver = ({ deadline, signal }: CallOptions): boolean =>
  signal?.aborted === true || deadline <= Date.now();

/** The state by which a folder is named. */
const stateIn = (folder: string): string => basename(folder).split('_')[0] ?? '';

/** What a state of an embedded graph begins with: the graph it belongs to. */
const graphIn = (state: string): string => state.slice(0, state.lastIndexOf('-'));
