import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const program = resolve(import.meta.dirname, '../../bin/cuibono.mjs');

/** What a command of the command line did. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What becomes of the standard output: it is read, or nobody reads it any more, or it is a file or device. */
export type Output = 'read' | 'closed' | { readonly file: string };

/** The whole standard input, or its beginning, after which it stays open. */
export type Input = string | { readonly begun: string };

/** A folder of the file system for one test, which is also where its commands run. */
export function scratchFolder(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'cuibono-process-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Runs a command of the command line to its end. */
export async function cuibono(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  output: Output = 'read',
  input?: Input,
): Promise<Outcome> {
  const child = startCuibono(folder, args, environment, output, input);
  const code = await child.exited;
  return { code, out: child.out(), err: child.err() };
}

/** Starts `cuibono serve` in a process of its own, and waits until it answers queries, or only until it listens. */
export async function serverProcess(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
  args: readonly string[] = ['serve', '--no-seeds'],
  until: 'ready' | 'listening' = 'ready',
) {
  const child = startCuibono(folder, args, { PORT: '0', ...environment });
  const { exited } = child;
  const lineOf = async (message: string): Promise<{ url: string }> => {
    for (;;) {
      const line = child
        .out()
        .split('\n')
        .find((text) => text.includes(`"msg":"${message}"`));
      if (line !== undefined) return JSON.parse(line);
      const ended = await Promise.race([exited, new Promise<'no'>((go) => setTimeout(go, 20, 'no'))]);
      if (ended !== 'no') throw new Error(`The server ended with ${ended}: ${child.err()}${child.out()}`);
    }
  };
  const { url } = await lineOf(until);
  return { ...child, url, lineOf };
}

/** Starts a command of the command line. `exited` gives its code, or null where a signal has ended it. */
export function startCuibono(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  output: Output = 'read',
  input?: Input,
) {
  const { PATH = '' } = process.env;
  const file = typeof output === 'string' ? undefined : openSync(output.file, 'w');
  const child: ChildProcess = spawn(process.execPath, [program, ...args], {
    cwd: folder,
    env: { PATH, ...environment },
    stdio: [input === undefined ? 'ignore' : 'pipe', file ?? 'pipe', 'pipe'],
  });
  if (typeof input === 'object') child.stdin?.write(input.begun);
  else child.stdin?.end(input);
  if (file !== undefined) closeSync(file);
  if (output === 'closed') child.stdout?.destroy();
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  return {
    pid: child.pid ?? 0,
    exited: once(child, 'close').then(([code]) => code as number | null),
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    out: () => out,
    err: () => err,
  };
}
