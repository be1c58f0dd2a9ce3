import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';

/** A line of the answer. One without anything in it only says that the import goes on. */
export interface AnswerLine {
  readonly out?: string;
  readonly err?: string;
  readonly exit?: number;
}

/** A command that runs beside this process. */
export interface RunningChild {
  /** Its exit code, once it has ended and all that it said is sent. */
  readonly ended: Promise<number>;
  stop(signal: NodeJS.Signals): void;
}

const program = resolve(import.meta.dirname, '../../../bin/cuibono.mjs');

/** Proxies cut off what is silent for a minute; a sync may be. */
const aliveMs = 15_000;

/**
 * Runs a command of this program on the body of a request, and sends what it prints as lines of JSON, the last of which has its exit
 * code. Pipes hold back whichever side is faster. The files of the body go into a folder of its own, which is removed however it ends.
 */
export function startChild(
  args: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): RunningChild {
  const folder = mkdtempSync(join(tmpdir(), 'cuibono-import-'));
  const { CUIBONO_IMPORT_TOKEN: _, ...env } = process.env;
  const child = spawn(process.execPath, [program, ...args, `--parcel=${folder}`], { env, stdio: 'pipe' });
  const closed = once(child, 'close');
  feed(child, request);
  const say = (line: AnswerLine): boolean => response.closed || response.write(`${JSON.stringify(line)}\n`);
  const alive = setInterval(() => say({}), aliveMs);
  const toEnd = async (): Promise<number> => {
    try {
      const [[code]] = await Promise.all([
        closed,
        relay(child.stdout, response, (out) => say({ out })),
        relay(child.stderr, response, (err) => say({ err })),
      ]);
      // Ended by a signal, it has none.
      const exit = typeof code === 'number' ? code : 1;
      say({ exit });
      return exit;
    } finally {
      clearInterval(alive);
      await rm(folder, { recursive: true, force: true });
    }
  };
  return { ended: toEnd(), stop: (signal) => void child.kill(signal) };
}

/** A body that is cut off does not end the input, which would then seem whole: the command is stopped instead. */
function feed({ stdin }: ChildProcess, request: IncomingMessage): void {
  if (stdin === null) return;
  // A command that has ended early needs no more of it, and its client is told why.
  stdin.on('error', () => request.unpipe().resume());
  request.pipe(stdin);
}

/** Once nobody takes the answer it is read and lost: a command whose output is full cannot stop. */
async function relay(
  from: Readable,
  response: ServerResponse,
  say: (text: string) => boolean,
): Promise<void> {
  for await (const text of from.setEncoding('utf8')) if (!say(text)) await taken(response);
}

const taken = (response: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.once('drain', done).once('close', done);
  });
