import type { Load } from './client.ts';
import type { Ask, Form } from './form.ts';
import type { LineKey } from './lines.ts';
import { normalise } from './normalise.ts';
import type { Server } from './servers.ts';
import type { Params, Workload, WorkloadName } from './workloads.ts';

/** One workload as one line is asked for it in one form, with the lengths of the right answers. */
export interface Question {
  readonly line: LineKey;
  readonly workload: WorkloadName;
  readonly form: string;
  readonly requests: Load['requests'];
  /** Milliseconds of the fastest answer while it was checked: no measurement, but enough to tell what is slow. */
  readonly fastest: number;
}

/** A line that does not answer, such as at the end of a deadline. It is a result, where a wrong answer is a fault. */
export interface Failure extends Pick<Question, 'line' | 'workload' | 'form'> {
  readonly reason: string;
}

class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/**
 * Asks every line for every workload in every form with all parameters, and throws where an answer is not the one that
 * the first line gives. What is returned is what may be timed.
 */
export async function checkedQuestions(
  servers: readonly Server[],
  workloads: readonly Workload[],
  say: (line: string) => void,
): Promise<{ readonly questions: readonly Question[]; readonly failures: readonly Failure[] }> {
  const questions: Question[] = [];
  const failures: Failure[] = [];
  for (const { name, params } of workloads) {
    const expected: string[] = [];
    for (const server of servers)
      for (const form of server.line.forms[name]) {
        const of = { line: server.line.key, workload: name, form: form.name };
        try {
          const asked = await ask(server, form, params, (answer, n) => compare(expected, answer, n, of));
          questions.push({ ...of, ...asked });
          say(`${Object.values(of).join(' ')} answers right, at best in ${asked.fastest.toFixed(1)} ms`);
        } catch (error) {
          if (!(error instanceof NoAnswer)) throw error;
          failures.push({ ...of, reason: error.message });
          say(`${Object.values(of).join(' ')} gives no answer: ${error.message}`);
        }
      }
  }
  return { questions, failures };
}

async function ask(
  server: Server,
  form: Form,
  params: readonly Params[],
  check: (answer: string, n: number) => void,
): Promise<Pick<Question, 'requests' | 'fastest'>> {
  const post = async (body: string): Promise<{ readonly data: unknown; readonly length: number }> => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const response = await fetch(`http://127.0.0.1:${server.port}/graphql`, {
      method: 'POST',
      headers,
      body,
    });
    const text = await response.text();
    if (response.status !== 200 || text.includes('"errors":'))
      throw new NoAnswer(`${response.status} ${text.slice(0, 300)}`);
    return { data: JSON.parse(text).data, length: Buffer.byteLength(text) };
  };
  const askData: Ask = async (body) => (await post(body)).data;
  const found = await form.setup?.(askData);
  const requests: { body: string; length: number }[] = [];
  let fastest = Infinity;
  for (const [n, given] of params.entries()) {
    const body = form.body({ ...given, ...found });
    const before = performance.now();
    const { data, length } = await post(body);
    fastest = Math.min(fastest, performance.now() - before);
    check(normalise(data), n);
    requests.push({ body, length });
  }
  return { requests, fastest };
}

function compare(expected: string[], answer: string, n: number, of: object): void {
  const place = Object.values(of).join(' ');
  const right = expected[n];
  if (right === undefined) {
    if (answer.length < 20) throw new Error(`${place}: ${answer} is not an answer worth comparing.`);
    expected[n] = answer;
    return;
  }
  if (right === answer) return;
  const at = [...right].findIndex((letter, i) => letter !== answer[i]);
  const around = (text: string): string => text.slice(Math.max(0, at - 100), at + 100);
  throw new Error(`${place}: answer ${n} differs at ${at}:\n${around(answer)}\ninstead of\n${around(right)}`);
}
