import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A program of this folder that runs in a process of its own, and answers each message with one. */
export interface RunningProgram {
  readonly pid: number;
  /** Sends a message, or nothing but a call, and waits for the answer. */
  ask(message: object): Promise<unknown>;
  stop(): Promise<void>;
}

/** Starts a program, and waits for its first message. Its environment is what is given, and nothing else. */
export async function runProgram(
  program: string,
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly running: RunningProgram; readonly hello: unknown }> {
  const { PATH = '' } = process.env;
  const child = fork(fileURLToPath(new URL(program, import.meta.url)), {
    env: { PATH, ...environment },
    execArgv: ['--import', import.meta.resolve('tsx')],
    // What a server logs is not a result.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const hello = await answerOf(child, program);
  const ask: RunningProgram['ask'] = (message) => {
    const answer = answerOf(child, program);
    child.send(message);
    return answer;
  };
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.disconnect();
    await ended;
  };
  return { running: { pid: child.pid ?? 0, ask, stop }, hello };
}

async function answerOf(child: ChildProcess, program: string): Promise<unknown> {
  const ending = new AbortController();
  try {
    const ended = once(child, 'exit', { signal: ending.signal }).then(([code]) => {
      throw new Error(`${program} ended with ${code}.`);
    });
    const [message] = await Promise.race([once(child, 'message', { signal: ending.signal }), ended]);
    return message;
  } finally {
    ending.abort();
  }
}
