import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import type { Given } from '../command-line/named-as-given.ts';
import { isBelow } from '../command-line/parcel/is-below.ts';
import type { PackedFile } from '../command-line/parcel/pack-parcel.ts';
import { withInput } from '../command-line/with-input.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { MappingFault } from '../mapping/mapping-fault.ts';
import { isSent, optionsOf } from '../server/imports/sent-options.ts';
import { readConfiguration } from '../server/read-configuration.ts';
import { stopSignal } from './stop-signal.ts';

/** A mapping, and its file. */
export interface MappingFile {
  readonly file: string;
  readonly mapping: Mapping;
}

/**
 * Has a server do a command on files of this machine, all of them at once: rows and files may have any order, and one report is of all. Fails
 * as that command does.
 */
export function sendThrough(
  server: URL,
  command: Command,
  files: readonly string[],
  mapped?: MappingFile,
): Promise<void> {
  return withInput(files, stopSignal, async (paths, given) => {
    const [{ tokenFor }, { packParcel }, { postParcel }, { throwIfUnreadable }] = await Promise.all([
      import('../command-line/through/token-for.ts'),
      import('../command-line/parcel/pack-parcel.ts'),
      import('../command-line/through/post-parcel.ts'),
      import('../importer/throw-if-unreadable.ts'),
    ]);
    const parts = [...(mapped === undefined ? [] : partsOf(mapped)), ...filesOf(paths, given)];
    await throwIfUnreadable(parts.map(({ path }) => path));
    process.exitCode = await postParcel(addressOf(server, command), {
      token: tokenFor(server, readConfiguration(process.env)),
      parcel: await packParcel(parts),
      signal: stopSignal(),
    });
  });
}

const filesOf = (paths: readonly string[], given: Given): readonly PackedFile[] =>
  paths.map((path) => ({ role: 'file', name: given(path), path }));

/** @throws {MappingFault} where a table cannot be put beside the mapping at the other end */
function partsOf({ file, mapping }: MappingFile): readonly PackedFile[] {
  const folder = dirname(file);
  const tables = mapping.besides.map((name): PackedFile => {
    const path = join(folder, name);
    if (isBelow(folder, path)) return { role: 'table', name, path };
    throw new MappingFault(
      ['tables'],
      `${name} is not in the folder of the mapping, and does not travel with it through a server`,
      'a file beside the mapping or below it',
      file,
    );
  });
  return [{ role: 'mapping', name: file, path: file }, ...tables];
}

/** The command and those of its options that travel, as parameters. */
function addressOf(server: URL, command: Command): URL {
  const name = command.name();
  if (!isSent(name)) throw new Error(`${name} has --through, and is not among the commands that are sent.`);
  const known = optionsOf(name);
  const url = new URL('import', server.href.replace(/[?#].*$/, '').replace(/\/*$/, '/'));
  url.searchParams.set('command', name);
  for (const option of command.options) {
    const value: unknown = command.getOptionValue(option.attributeName());
    const takes = known.get(option.name());
    if (takes === undefined || value === undefined || value === false) continue;
    url.searchParams.set(option.name(), takes === 'flag' ? '' : String(value));
  }
  return url;
}
