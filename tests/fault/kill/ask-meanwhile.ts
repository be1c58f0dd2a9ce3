import { setTimeout as pause } from 'node:timers/promises';
import type { Committed } from './commits-of.ts';
import { dataOf } from './held-after.ts';
import { recorded } from './moments.ts';

/** What a server has answered while something went on, what of it was wrong, and what came of that something. */
interface Asked<T> {
  readonly result: T;
  readonly answers: number;
  readonly faults: readonly string[];
}

const readers = 2;

/**
 * Has two readers ask a server for names while `work` goes on, or until that calls `over`, as it does when it kills the server.
 * An answer must be that of a commit of an undisturbed import which is no older than what was recorded before it was
 * asked; from the first answer on, each question must have one.
 */
export async function askMeanwhile<T>(
  url: string,
  folder: string,
  commits: readonly Committed[],
  work: (over: () => void) => Promise<T>,
): Promise<Asked<T>> {
  const ids = [...(commits[0]?.names.keys() ?? [])];
  const faults: string[] = [];
  let [answers, ended] = [0, false];
  const over = () => {
    ended = true;
  };
  const reading = Array.from({ length: readers }, async (_, reader) => {
    for (let n = reader; !ended; n += readers) {
      const id = ids[n % ids.length] ?? '';
      const least = recorded(dataOf(folder));
      const name = await nameOf(url, id);
      if (name !== undefined) {
        answers += 1;
        if (!commits.slice(least).some(({ names }) => names.get(id) === name))
          faults.push(`${id} is called ${name}, after commit ${least}`);
      } else if (answers > 0 && !ended) faults.push(`no answer about ${id}`);
      await pause(2);
    }
  });
  const result = await work(over).finally(over);
  await Promise.all(reading);
  return { result, answers, faults };
}

/** What a server calls an entity, null where it holds none, and undefined where it does not answer. */
async function nameOf(url: string, id: string): Promise<string | null | undefined> {
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ one: ${id.split('/')[0]}(id: ${JSON.stringify(id)}) { name } }` }),
    });
    const answer: { data?: { one: { name: string | null } | null } | null; errors?: unknown } =
      await response.json();
    return answer.data && answer.errors === undefined ? (answer.data.one?.name ?? null) : undefined;
  } catch {
    return undefined;
  }
}
