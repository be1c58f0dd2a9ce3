/** Codes of the system that say what to do about a file or a folder. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not',
  EDQUOT: 'the room of this user is used up',
  EEXIST: 'it is there already',
  EIO: 'the disk fails',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open',
  ENOENT: 'it does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is not a folder',
  EPERM: 'this user may not',
  EROFS: 'the disk can only be read',
};

/** Why the system refused a file, in words and with its code; undefined where the system did not. */
export function reasonOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  return reasonOfCode(String(error.code));
}

/** What a code of the system says, in words. */
export function reasonOfCode(code: string): string {
  const words = reasons[code];
  return words === undefined ? code : `${words} (${code})`;
}
