import type { Lane } from './lanes.ts';
import { rememberLanes } from './remembered-lanes.ts';
import { type RoundRobin, roundRobin } from './round-robin.ts';
import { ended, storeClosed } from './sqlite-fault.ts';

/** A statement that wants to run. */
export interface Task<T> {
  /** By which it is remembered whether it was slow. */
  readonly key: string;
  /** What the statements of one request share. */
  readonly owner: object;
  readonly deadline: number;
  /** Runs it from its start on a reader, for some milliseconds at most. */
  run(place: Place, quantumMs: number): Promise<Outcome<T>>;
  /** Ends it where it runs. */
  end(place: Place): void;
}

/** A reader: its lane, and its number in there. */
export interface Place {
  readonly lane: number;
  readonly reader: number;
}

/** What came of running a task, and how long it took; `outOfTime` says that it was ended. */
export interface Outcome<T> {
  readonly value: T | typeof outOfTime;
  readonly ms: number;
}

export const outOfTime: unique symbol = Symbol('out of time');

/** A statement that waits or runs. */
export interface Ticket<T> {
  readonly result: Promise<T>;
  /** Nobody waits for the result any more. */
  leave(): void;
}

interface Waiting {
  readonly key: string;
  readonly owner: object;
  readonly deadline: number;
  gone: boolean;
  place: Place | undefined;
  queue: RoundRobin<Waiting> | undefined;
  /** Tells the caller its value, once the reader is free again for what the caller asks next. */
  run(place: Place, quantumMs: number): Promise<Outcome<() => void>>;
  end(place: Place): void;
  fail(error: Error): void;
}

/** What waits for a lane. Statements that have ended in it before get half of its time, however many others want it. */
interface LaneState {
  readonly free: number[];
  readonly queues: readonly [proven: RoundRobin<Waiting>, unproven: RoundRobin<Waiting>];
  readonly spentMs: [proven: number, unproven: number];
}

/**
 * Decides which statement runs when. A statement begins in the quick lane; where it has used up its time there it is
 * ended, and begins again in the next lane, whose readers it shares with others like it. So a statement that never ends holds
 * up a cheap one for one quantum at most. Requests take turns, so that one with hundreds of statements does not hold
 * up another.
 */
export function createTurns(lanes: readonly Lane[]) {
  const memory = rememberLanes(lanes);
  const states: readonly LaneState[] = lanes.map(({ readers }) => ({
    free: Array.from({ length: readers }, (_, reader) => reader),
    queues: [roundRobin(), roundRobin()],
    spentMs: [0, 0],
  }));
  const last = lanes.length - 1;
  let closed = false;

  const enqueue = (waiting: Waiting, atLeast: number) => {
    if (closed) return waiting.fail(storeClosed());
    const { lane, proven } = memory.of(waiting.key);
    const chosen = Math.min(Math.max(lane, atLeast), last);
    const state = stateOf(states, chosen);
    waiting.queue = state.queues[proven && chosen === lane ? 0 : 1];
    waiting.queue.add(waiting.owner, waiting);
    dispatch(chosen);
  };
  const dispatch = (lane: number) => {
    const state = stateOf(states, lane);
    while (state.free.length > 0) {
      const taken = takeNext(state);
      if (taken === undefined) return;
      const { waiting, rank } = taken;
      waiting.queue = undefined;
      // Another statement of the same text may have been found to be slow meanwhile.
      if (memory.of(waiting.key).lane > lane) enqueue(waiting, lane + 1);
      else start(waiting, { lane, reader: state.free.pop() ?? 0 }, rank);
    }
  };
  const start = (waiting: Waiting, place: Place, rank: 0 | 1) => {
    const { lane } = place;
    const state = stateOf(states, lane);
    const quantum = lane === last ? Number.POSITIVE_INFINITY : (lanes[lane]?.quantumMs ?? 0);
    waiting.place = place;
    const release = () => {
      waiting.place = undefined;
      state.free.push(place.reader);
    };
    waiting.run(place, quantum).then(
      ({ value, ms }) => {
        release();
        state.spentMs[rank] += ms;
        if (value !== outOfTime) {
          memory.took(waiting.key, ms, lane);
          value();
        } else {
          const over = waiting.gone || Date.now() >= waiting.deadline;
          if (lane < last && !over) memory.exceeded(waiting.key, lane + 1);
          if (over || lane === last) waiting.fail(closed && !over ? storeClosed() : ended());
          else enqueue(waiting, lane + 1);
        }
        dispatch(lane);
      },
      (error) => {
        release();
        waiting.fail(error);
        dispatch(lane);
      },
    );
  };

  return {
    enter: <T>(task: Task<T>): Ticket<T> => {
      const { promise, resolve, reject } = settleLater<T>();
      const waiting: Waiting = {
        key: task.key,
        owner: task.owner,
        deadline: task.deadline,
        gone: false,
        place: undefined,
        queue: undefined,
        run: async (place, quantumMs): Promise<Outcome<() => void>> => {
          const { value, ms } = await task.run(place, quantumMs);
          if (value === outOfTime) return { value: outOfTime, ms };
          return { value: () => resolve(value), ms };
        },
        end: task.end,
        fail: reject,
      };
      enqueue(waiting, 0);
      return {
        result: promise,
        leave: () => {
          if (waiting.gone) return;
          waiting.gone = true;
          if (waiting.place !== undefined) return waiting.end(waiting.place);
          waiting.queue?.remove(waiting.owner, waiting);
          waiting.fail(ended());
        },
      };
    },
    /** What waits fails, and no statement begins any more; those that run go on where they are. */
    close: () => {
      closed = true;
      for (const queue of states.flatMap(({ queues }) => queues)) {
        for (let waiting = queue.take(); waiting !== undefined; waiting = queue.take()) {
          waiting.queue = undefined;
          waiting.fail(storeClosed());
        }
      }
    },
  };
}

export type Turns = ReturnType<typeof createTurns>;

/** Of those that were proven and those that were not, the one that had less of the lane's time. */
function takeNext({ queues, spentMs }: LaneState): { waiting: Waiting; rank: 0 | 1 } | undefined {
  const [proven, unproven] = queues;
  const rank = proven.isEmpty() ? 1 : unproven.isEmpty() || spentMs[0] <= spentMs[1] ? 0 : 1;
  // Time that nobody else wanted is not counted against anyone later.
  if (proven.isEmpty() || unproven.isEmpty()) spentMs.fill(0);
  const waiting = queues[rank].take();
  return waiting === undefined ? undefined : { waiting, rank };
}

function stateOf(states: readonly LaneState[], lane: number): LaneState {
  const state = states[lane];
  if (state === undefined) throw new Error(`There is no lane ${lane}.`);
  return state;
}

/** `Promise.withResolvers`, which Node 20 lacks. */
function settleLater<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
