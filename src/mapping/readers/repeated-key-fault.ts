import { RowFault } from '../../claims/problem.ts';
import { namesKeyTwice } from '../../files/names-key-twice.ts';
import { repeatedKeys } from '../../files/repeated-keys.ts';

/**
 * What is wrong with a line of JSON that names a key twice, of whose values nobody knows which is meant; null where it does not.
 * @param keys how many keys what is parsed has
 */
export function repeatedKeyFault(text: string, keys: number): RowFault | null {
  if (!namesKeyTwice(text, keys)) return null;
  const [repeated] = repeatedKeys(text);
  return repeated === undefined ? null : keyTwice(repeated.key);
}

export const keyTwice = (key: string): RowFault =>
  new RowFault(
    'BAD_SYNTAX',
    '',
    `the key ${JSON.stringify(key)} stands twice in one object`,
    'each key once',
  );
