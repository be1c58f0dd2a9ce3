import { StoreFull, StoreUnavailable } from '../store/errors.ts';

/** Reports as a store's fault what the file system refused to do with the files of past days in a folder. */
export function filesFault(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error;
  const isFull = 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
  return isFull
    ? new StoreFull(`There is no room for the files of past days in ${folder}.`, { cause: error })
    : new StoreUnavailable(
        `The files of past days in ${folder} cannot be used: check that it is a folder, and that this user may write to it.`,
        { cause: error },
      );
}
