import type { CallOptions } from '../store.ts';
import { withinDeadline } from '../within-deadline.ts';

/** After so long the server has compiled most of its planner: planning takes milliseconds then, and nobody need wait. */
const coldFor = 30_000;

/** How long waiting texts are collected before the first turn, so that the shortest can go first: the first long one may take seconds. */
const gatherMs = 250;

/** After so long the next text has its turn as well: it may be the statement that is slow, and not its planning. */
const turnMs = 5_000;

/** Paces statements to a server that has just come back. */
interface ColdStart {
  /** From now on the server has planned nothing. */
  begin(): void;
  /** Sends a statement at once where its text had its turn before, else when that comes; rejects where the call is over before. */
  run<T>(text: string, send: () => Promise<T>, options: CallOptions): Promise<T>;
}

interface Waiting {
  readonly text: string;
  /** Settles with the statement, and never rejects. */
  readonly go: () => Promise<void>;
}

/**
 * A server that was started anew plans every text anew, which takes all its processors until it has compiled its planner. When all
 * clients come at once, they slow each other down until all of them are cut at their deadlines, with nothing planned. Here texts
 * have their turns one after another, the shortest first, and each has one: nobody waits twice for a text that fails.
 */
export function coldStart(now: () => number = () => performance.now()): ColdStart {
  let until = 0;
  let isBusy = false;
  let known = new Set<string>();
  const waiting = new Set<Waiting>();

  const start = (one: Waiting): Promise<void> => {
    waiting.delete(one);
    return one.go();
  };
  const startNext = () => {
    const [next] = [...waiting].sort((a, b) => a.text.length - b.text.length);
    if (isBusy || next === undefined) return;
    isBusy = true;
    const mine = known;
    const end = () => {
      clearTimeout(timer);
      // Its turn is over already, or the server went away and came back meanwhile.
      if (mine !== known || mine.has(next.text)) return;
      mine.add(next.text);
      isBusy = false;
      for (const one of waiting) if (one.text === next.text) start(one);
      startNext();
    };
    const timer = setTimeout(end, turnMs).unref();
    start(next).then(end);
  };

  return {
    begin: () => {
      until = now() + coldFor;
      known = new Set();
      isBusy = true;
      const mine = known;
      setTimeout(() => {
        if (mine !== known) return;
        isBusy = false;
        startNext();
      }, gatherMs).unref();
      setTimeout(() => {
        if (mine === known) for (const one of waiting) start(one);
      }, coldFor).unref();
    },
    run: async <T>(text: string, send: () => Promise<T>, options: CallOptions) => {
      if (now() >= until || known.has(text)) return send();
      let mine: Waiting | undefined;
      const inTurn = () =>
        new Promise<T>((resolve, reject) => {
          mine = { text, go: () => send().then(resolve, reject) };
          waiting.add(mine);
          startNext();
        });
      try {
        return await withinDeadline(inTurn, options);
      } finally {
        if (mine !== undefined) waiting.delete(mine);
      }
    },
  };
}
