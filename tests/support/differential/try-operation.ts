import { setTimeout as pause } from 'node:timers/promises';
import type { Answer, Answering } from './answering.ts';
import type { DrawnOperation } from './draw-operation.ts';

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
export async function tryOperation(operation: DrawnOperation, servers: readonly Answering[]): Promise<Tried> {
  const { cursor } = operation;
  const first = await tryPage(operation, { cursor: null }, servers);
  const from = first.fault === null && cursor !== null ? cursorOf(JSON.parse(first.body).data, cursor) : null;
  if (from === null) return { fault: first.fault, turned: false };
  const second = await tryPage(operation, { cursor: from }, servers);
  return { fault: second.fault, turned: true };
}

/**
 * Where a root field that is never null fails, GraphQL answers at once: which errors of its neighbours are told hangs
 * on which came first. Such fields are asked for apart. Of one such field alone, which of its errors are told hangs on
 * the same: that nobody has data is all that can be compared.
 */
async function tryPage({ text, apart }: DrawnOperation, variables: object, servers: readonly Answering[]) {
  const together = await compare(text, variables, servers);
  if (!together.bodies.some(hasNoData)) return together;
  if (apart.length === 1)
    return together.bodies.every((body) => hasNoData(body) && !hasFailed(body))
      ? { ...together, fault: null }
      : together;
  const alone = await Promise.all(apart.map((one) => compare(one, variables, servers)));
  return alone.find(({ fault }) => fault !== null) ?? { ...together, fault: null };
}

const isAway = ({ body }: Answer): boolean => body.includes('"code":"UNAVAILABLE"');
const hasNoData = (body: string): boolean => body.endsWith('"data":null}');
const hasFailed = (body: string): boolean => failures.some((code) => body.includes(`"code":"${code}"`));

/** On a machine that is starved, a server may be taken for lost, and is there again a moment later: what is compared is its answer. */
const [triesWhileAway, pauseMs] = [10, 3_000];

async function compare(text: string, variables: object, servers: readonly Answering[]) {
  const askOnce = () => Promise.all(servers.map((server) => server.ask(text, variables)));
  const ask = async () => {
    let answers = await askOnce();
    for (let tries = 1; tries < triesWhileAway && answers.some(isAway); tries++) {
      await pause(pauseMs);
      answers = await askOnce();
    }
    return answers;
  };
  const answers = [...(await ask()), ...(await ask())];
  const bodies = answers.map((answer) => answer.body);
  const [body = ''] = bodies;
  const other = bodies.findIndex((one) => one !== body);
  const names = [servers[0]?.name, servers[other % servers.length]?.name].join(' and ');
  const wrong =
    other >= 0
      ? `${names} differ:\n${apartFrom(body, bodies[other] ?? '')}`
      : hasFailed(body)
        ? `fails: ${body}`
        : null;
  const logged = answers.flatMap((answer) => answer.logged).join('');
  return { body, bodies, fault: wrong && `${text}\n${JSON.stringify(variables)}\n${wrong}\n${logged}` };
}

/** The first place in which two texts differ, with what stands around it in each. */
function apartFrom(one: string, other: string): string {
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
