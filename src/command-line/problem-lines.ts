import type { Warning } from '../claims/doubts/doubt.ts';
import type { Problem } from '../claims/problem.ts';
import type { ImportSummary } from '../importer/import-options.ts';
import type { Finding } from '../verifier/finding.ts';
import { counted } from './counted.ts';
import { printable } from './printable.ts';

function line({ file, line: at, path, code, message, expected }: Problem<string>, mark = ''): string {
  return `${printable(`${file}:${at} ${mark}${path} ${code} ${message} (expected ${expected})`)}\n`;
}

const warning = (doubt: Problem<string>): string => line(doubt, 'warning: ');

/** Reports a problem to whoever reads the command's output. */
export function toStandardOutput(problem: Problem): void {
  process.stdout.write(line(problem));
}

/** Reports a doubt to whoever reads the command's output. */
export function warnOnStandardOutput(doubt: Problem<string>): void {
  process.stdout.write(warning(doubt));
}

/** Reports a doubt apart from the command's output. */
export function warnOnStandardError(doubt: Warning): void {
  process.stderr.write(warning(doubt));
}

/** Reports a finding of a verification to whoever reads the command's output. */
export function findingToStandardOutput({ place, message }: Finding): void {
  process.stdout.write(`${printable(`${place}: ${message}`)}\n`);
}

/** Reports a problem apart from the command's output. */
export function toStandardError(problem: Problem): void {
  process.stderr.write(line(problem));
}

/** Reports once a second how far an import has come. */
export function progressReport(): (summary: ImportSummary) => void {
  let next = Date.now() + 1_000;
  return ({ read, written }) => {
    if (Date.now() < next) return;
    next = Date.now() + 1_000;
    process.stderr.write(`${counted(read, 'row')} read, ${written} stored\n`);
  };
}
