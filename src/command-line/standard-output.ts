import { reasonOf } from '../store/reason-of.ts';

/** What a shell tells of a program that SIGPIPE has ended. Node takes no notice of the signal, and gets EPIPE. */
const brokenPipe = 128 + 13;

/** The end of a command whose whole work is its output, which nobody can read any more. */
export class OutputGone extends Error {
  override readonly name = 'OutputGone';
}

/** What broke the standard output first; there is one of it, as there is one of the process. */
let broken: { readonly byReader: boolean } | undefined;

/**
 * Keeps the process alive where what it prints or tells cannot be written: other work goes on, and only its lines are lost.
 * A reader may close the output early, as `head` does, which is not a fault; any other is told, once.
 */
export function watchOutput(): void {
  process.stdout.on('error', outputBroke);
  // There is nowhere left to tell of this one.
  process.stderr.on('error', () => {});
}

/** Notes that the standard output broke. */
export function outputBroke(error: unknown): void {
  if (broken !== undefined) return;
  broken = { byReader: error instanceof Error && 'code' in error && error.code === 'EPIPE' };
  if (!broken.byReader)
    process.stderr.write(`The standard output cannot be written: ${reasonOf(error) ?? String(error)}\n`);
}

/** The exit code of a command that did nothing but write to a standard output that broke. */
export const codeOfBroken = (): number => (broken?.byReader === true ? brokenPipe : 1);

/** Ends the process with the code of its work once all is written, or with 1 where its output was lost to a fault. */
export function exitOnceWritten(): void {
  // The fault of what was written just before is told behind the end of what is written now.
  process.stdout.write('', () =>
    setImmediate(() => process.exit(broken?.byReader === false ? process.exitCode || 1 : process.exitCode)),
  );
}
