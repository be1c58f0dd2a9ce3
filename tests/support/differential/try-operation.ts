import type { Answer } from './answering.ts';
import type { DrawnOperation } from './draw-operation.ts';

/** A server over one store: gives the body of its answer to an operation. */
export interface Asked {
  readonly name: string;
  ask(query: string, variables: object): Promise<Answer>;
}

/** What came of an operation. */
export interface Tried {
  /** What is wrong with its answers, in words to find it again by; null where nothing is. */
  readonly fault: string | null;
  /** Whether a second page was asked for, from a cursor of the first. */
  readonly turned: boolean;
}

/** Codes of answers that no operation may have: the server or its store failed. */
const failures = ['INTERNAL_SERVER_ERROR', 'TIMEOUT', 'UNAVAILABLE'];

/** Asks every server an operation, twice, and the page behind or before the answer where it has a cursor. */
export async function tryOperation(
  { text, cursor }: DrawnOperation,
  servers: readonly Asked[],
): Promise<Tried> {
  const first = await compare(text, cursor === null ? {} : { cursor: null }, servers);
  const from = first.fault === null && cursor !== null ? cursorOf(JSON.parse(first.body).data, cursor) : null;
  if (from === null) return { fault: first.fault, turned: false };
  const second = await compare(text, { cursor: from }, servers);
  return { fault: second.fault, turned: true };
}

async function compare(text: string, variables: object, servers: readonly Asked[]) {
  const ask = () => Promise.all(servers.map((server) => server.ask(text, variables)));
  const answers = [...(await ask()), ...(await ask())];
  const body = answers[0]?.body ?? '';
  const other = answers.findIndex((answer) => answer.body !== body);
  const asked = `${text}\n${JSON.stringify(variables)}`;
  const logged = answers.flatMap((answer) => answer.logged).join('');
  if (other >= 0) {
    const names = [servers[0]?.name, servers[other % servers.length]?.name];
    return {
      body,
      fault: `${asked}\n${names.join(' and ')} differ:\n${apart(body, answers[other]?.body ?? '')}\n${logged}`,
    };
  }
  const failed = failures.some((code) => body.includes(`"code":"${code}"`));
  return { body, fault: failed ? `${asked}\nfails: ${body.slice(0, 500)}\n${logged}` : null };
}

/** The first place in which two texts differ, with what stands around it in each. */
function apart(one: string, other: string): string {
  let place = 0;
  while (place < one.length && one[place] === other[place]) place++;
  const start = Math.max(0, place - 150);
  return [one, other].map((text) => `… ${text.slice(start, start + 400)}`).join('\n');
}

/** The cursor at an end of the page of the first connection called `paged`. */
function cursorOf(data: unknown, end: string): string | null {
  const fields = Object.entries(isMap(data) ? data : Array.isArray(data) ? data : {});
  for (const [name, inner] of fields) {
    const here = name === 'paged' && isMap(inner) && isMap(inner.here) ? inner.here[end] : undefined;
    const found = typeof here === 'string' ? here : cursorOf(inner, end);
    if (found !== null) return found;
  }
  return null;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
