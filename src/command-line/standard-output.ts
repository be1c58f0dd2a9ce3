import { write } from 'node:fs';
import { reasonOf } from '../store/reason-of.ts';
import { lineWriter } from './line-writer.ts';

/** The exit code that a shell reports for a program ended by SIGPIPE. Node ignores the signal, and gets EPIPE. */
const brokenPipe = 128 + 13;

/** The end of a command whose whole work is its output, which nobody can read any more. */
export class OutputGone extends Error {
  override readonly name = 'OutputGone';
}

/** What broke the standard output first; there is one, since there is one process. */
let broken: { readonly byReader: boolean } | undefined;

/**
 * Keeps the process alive where its output or messages cannot be written: other work goes on, and only its lines are lost.
 * A reader may close the output early, as `head` does, which is not a fault; any other break is reported, once.
 */
export function watchOutput(): void {
  process.stdout.on('error', outputBroke);
  // There is nowhere left to report this one.
  process.stderr.on('error', () => {});
}

/** Notes that the standard output broke. */
export function outputBroke(error: unknown): void {
  if (broken !== undefined) return;
  broken = { byReader: error instanceof Error && 'code' in error && error.code === 'EPIPE' };
  if (!broken.byReader)
    process.stderr.write(`The standard output cannot be written: ${reasonOf(error) ?? String(error)}\n`);
}

/** Takes the lines of a server's log, and loses them where they cannot be written. */
export const logOutput = lineWriter((bytes, done) => write(process.stdout.fd, bytes, done), outputBroke);

/** How long the end of the process waits for a reader of the log that is behind. */
const logPatience = 1_000;

/** The exit code of a command that did nothing but write to a standard output that broke. */
export const codeOfBroken = (): number => (broken?.byReader === true ? brokenPipe : 1);

/** Ends the process with the exit code of its work once everything is written, or with 1 where its output was lost to a fault. */
export async function exitOnceWritten(): Promise<void> {
  await logOutput.settled(logPatience);
  // The fault of the previous write is reported after the end of the current one.
  process.stdout.write('', () =>
    setImmediate(() => process.exit(broken?.byReader === false ? process.exitCode || 1 : process.exitCode)),
  );
}
