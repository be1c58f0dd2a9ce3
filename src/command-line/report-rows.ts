import type { CheckSummary } from '../importer/check-files.ts';
import { counted } from './counted.ts';

/** Says what became of the rows of some files, and fails the command where one was refused. */
export function reportRows({ files, read, refused, warned }: CheckSummary, rest: string): void {
  const doubts = warned === 0 ? '' : `, ${counted(warned, 'warning')}`;
  process.stderr.write(
    `${counted(files, 'file')}, ${counted(read, 'row')}: ${rest}, ${refused} refused${doubts}\n`,
  );
  if (refused > 0) process.exitCode = 1;
}
