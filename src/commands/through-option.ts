import { Option } from 'commander';
import { serverAddress } from '../command-line/through/server-address.ts';

/** Where a command is done beside a server, and not here. */
export interface ThroughChoices {
  readonly through?: URL;
  /** Where the files are put that the standard input brings, as `--through` sends them. */
  readonly parcel?: string;
}

/** Has a server do the command. */
export const throughOption = (): Option =>
  new Option('--through <url>', 'do it through a running server, such as http://localhost:4000').argParser(
    serverAddress,
  );

/** What a server starts the command with: the folder is the server's, which removes it whatever becomes of the command. */
export const parcelOption = (): Option =>
  new Option('--parcel <folder>', 'read what --through sends').hideHelp();
