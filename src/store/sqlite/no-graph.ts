import { resolve } from 'node:path';
import { StoreUnavailable } from '../errors.ts';

/** What whoever only reads is told of a folder that holds no graph, most often since its name was mistyped. */
export const noGraph = (folder: string) =>
  new StoreUnavailable(
    `The folder ${resolve(folder)} holds no graph: set CUIBONO_DATA to the folder that holds it, or import claims first.`,
  );
