import { resolve } from 'node:path';
import { StoreUnavailable } from '../errors.ts';

/** What a command that only reads reports about a folder that holds no graph, usually because its name was mistyped. */
export const noGraph = (folder: string) =>
  new StoreUnavailable(
    `The folder ${resolve(folder)} holds no graph: set CUIBONO_DATA to the folder that holds it, or import claims first.`,
  );
