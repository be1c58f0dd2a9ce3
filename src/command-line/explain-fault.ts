import { CommanderError } from 'commander';
import { ExportFault } from '../exporter/neo4j-import/export-fault.ts';
import { ConfigurationFault } from '../server/read-configuration.ts';
import { StoreError } from '../store/errors.ts';
import { codeOfBroken, OutputGone } from './standard-output.ts';

/** Says what went wrong in words for its reader, and gives the exit code. */
export function explainFault(error: unknown): number {
  if (error instanceof OutputGone) return codeOfBroken();
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof ConfigurationFault) {
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  if (error instanceof StoreError || error instanceof ExportFault) {
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
  if (error instanceof Error && 'syscall' in error && error.syscall === 'listen') {
    process.stderr.write(`The server cannot listen: ${error.message}. PORT and HOST name another address.\n`);
    return 2;
  }
  if (error instanceof Error && 'path' in error && 'code' in error) {
    process.stderr.write(`${error.path}: cannot be used (${error.code})\n`);
    return 2;
  }
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return 1;
}
