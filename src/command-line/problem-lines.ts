import type { Problem } from '../claims/problem.ts';
import type { ImportSummary } from '../importer/import-options.ts';
import type { Finding } from '../verifier/finding.ts';
import { printable } from './printable.ts';

function line({ file, line: at, path, code, message, expected }: Problem): string {
  return `${printable(`${file}:${at} ${path} ${code} ${message} (expected ${expected})`)}\n`;
}

/** Tells a problem to whoever reads what the command prints. */
export function toStandardOutput(problem: Problem): void {
  process.stdout.write(line(problem));
}

/** Tells a finding of a verification to whoever reads what the command prints. */
export function findingToStandardOutput({ place, message }: Finding): void {
  process.stdout.write(`${printable(`${place}: ${message}`)}\n`);
}

/** Tells a problem beside what the command prints. */
export function toStandardError(problem: Problem): void {
  process.stderr.write(line(problem));
}

/** Tells once a second how far an import is. */
export function progressReport(): (summary: ImportSummary) => void {
  let next = Date.now() + 1_000;
  return ({ read, written }) => {
    if (Date.now() < next) return;
    next = Date.now() + 1_000;
    process.stderr.write(`${read} rows read, ${written} stored\n`);
  };
}
