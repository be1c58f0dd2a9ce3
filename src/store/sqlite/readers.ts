import type { CallOptions } from '../store.ts';
import { withinDeadline } from '../within-deadline.ts';
import { createHere } from './here.ts';
import type { Lane } from './lanes.ts';
import { runningTasks } from './running-tasks.ts';
import type { GraphPlace } from './same-file.mjs';
import type { Query } from './sql/statement.ts';
import { sqliteFault } from './sqlite-fault.ts';
import { createThread, type Thread } from './thread.ts';
import { createTurns, outOfTime } from './turns.ts';

/** Rows of each query, as arrays of what the driver gives. */
export type Results = readonly (readonly (readonly unknown[])[])[];

/** Runs queries in threads that read. */
export interface Readers {
  /** All of the queries see one state of the graph. `task` names them in errors. */
  read(task: string, queries: readonly Query[], options: CallOptions): Promise<Results>;
  close(): Promise<void>;
}

/** How long `close` waits for reads that still run, before it ends them. */
const closePatience = 5_000;

export function createReaders(place: GraphPlace, lanes: readonly Lane[], diskIsFull: () => boolean): Readers {
  const turns = createTurns(lanes);
  const threads = lanes.map(({ readers, here }) =>
    Array.from({ length: readers }, () => (here ? createHere(place) : createThread('reader-worker', place))),
  );
  const threadOf = ({ lane, reader }: { lane: number; reader: number }): Thread => {
    const thread = threads[lane]?.[reader];
    if (thread === undefined) throw new Error(`Lane ${lane} has no reader ${reader}.`);
    return thread;
  };
  const running = runningTasks();

  const enter = (task: string, queries: readonly Query[], { deadline, turn }: CallOptions) => {
    const work = queries.map(({ text, values }) => ({ text, values }));
    const ticket = turns.enter<Results>({
      key:
        work.length === 1 && work[0] !== undefined ? work[0].text : work.map(({ text }) => text).join(';\n'),
      owner: turn ?? {},
      deadline,
      run: async (at, quantumMs) => {
        const answer = await threadOf(at).ask(work, { deadline, quantumMs });
        if ('fault' in answer) throw sqliteFault(answer.fault, task, diskIsFull, true);
        // What a reading thread answers with: see `reader-worker.mjs`.
        return { value: 'ended' in answer ? outOfTime : (answer.value as Results), ms: answer.ms };
      },
      end: (at) => threadOf(at).end(),
    });
    running.add(ticket.result);
    return ticket;
  };
  return {
    read: async (task, queries, options) => {
      let ticket: ReturnType<typeof enter> | undefined;
      try {
        return await withinDeadline(() => {
          ticket = enter(task, queries, options);
          return ticket.result;
        }, options);
      } catch (error) {
        ticket?.leave();
        throw error;
      }
    },
    close: async () => {
      turns.close();
      await running.settled(closePatience);
      for (const thread of threads.flat()) thread.end();
      await Promise.all(threads.flat().map((thread) => thread.close()));
    },
  };
}
