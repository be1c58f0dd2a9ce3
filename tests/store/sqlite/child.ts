import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('./writer-child.ts', import.meta.url));

/** A process that writes, and what it has told so far. */
export interface Child {
  readonly lines: string[];
  /** Waits until it has told so many lines. */
  told(count: number): Promise<void>;
  kill(): Promise<void>;
}

const running = new Set<ChildProcess>();

export function startChild(...args: readonly (string | number)[]): Child {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => lines.push(line));
  const exited = once(child, 'exit').then(() => running.delete(child));
  return {
    lines,
    told: async (count) => {
      while (lines.length < count) await once(reader, 'line');
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

export function killChildren(): void {
  for (const child of running) child.kill('SIGKILL');
}
