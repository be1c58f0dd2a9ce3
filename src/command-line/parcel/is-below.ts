import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path is that of something in a folder, at whatever depth. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
