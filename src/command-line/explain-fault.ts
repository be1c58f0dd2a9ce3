import { CommanderError, InvalidArgumentError } from 'commander';
import { ExportFault } from '../exporter/export-fault.ts';
import { FileFault } from '../importer/file-fault.ts';
import { Overtaken } from '../importer/sync/overtaken.ts';
import { MappingFault } from '../mapping/mapping-fault.ts';
import { ConfigurationFault } from '../server/read-configuration.ts';
import { StoreAborted, StoreError } from '../store/errors.ts';
import { reasonOf } from '../store/reason-of.ts';
import { printable } from './printable.ts';
import { codeOfBroken, OutputGone } from './standard-output.ts';
import { ThroughFault } from './through/through-fault.ts';

/** Says what went wrong in words for its reader, and gives the exit code. */
export function explainFault(error: unknown): number {
  if (error instanceof OutputGone) return codeOfBroken();
  // Commander tells its own faults before they come here, as errors of the wider class; what a command found itself nobody has told.
  if (error instanceof CommanderError && !(error instanceof InvalidArgumentError))
    return error.exitCode === 0 ? 0 : 2;
  const [text, code] = explanation(error);
  process.stderr.write(`${text.split('\n').map(printable).join('\n')}\n`);
  return code;
}

function explanation(error: unknown): readonly [string, 1 | 2] {
  if (
    error instanceof ConfigurationFault ||
    error instanceof FileFault ||
    error instanceof InvalidArgumentError
  )
    return [error.message, 2];
  if (error instanceof MappingFault)
    return [`${error.place} ${error.path.join('.')} ${error.message} (expected ${error.expected})`, 2];
  // Only a signal of the command line's own ends calls of the store, or the reading of the standard input.
  if (error instanceof StoreAborted || (error instanceof Error && error.name === 'AbortError'))
    return ['Stopped before the end.', 1];
  if (
    error instanceof StoreError ||
    error instanceof ExportFault ||
    error instanceof Overtaken ||
    error instanceof ThroughFault
  )
    return [error.message, 1];
  if (error instanceof Error && 'syscall' in error && error.syscall === 'listen')
    return [`The server cannot listen: ${error.message}. PORT and HOST name another address.`, 2];
  if (error instanceof Error && 'path' in error && 'code' in error)
    return [`${error.path}: cannot be used: ${reasonOf(error) ?? error.code}`, 2];
  return [error instanceof Error ? (error.stack ?? error.message) : String(error), 1];
}
