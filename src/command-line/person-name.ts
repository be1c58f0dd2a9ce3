import { InvalidArgumentError } from 'commander';

/** Longest name, in characters: it becomes the title of what is published. */
const longest = 100;

/** The name of who answers, as it is published: in one form of its letters, and without what nobody sees. */
export function personName(given: string): string {
  const name = given.normalize('NFC').trim();
  if (/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u.test(name))
    throw new InvalidArgumentError('Expected a name without characters that are not seen.');
  if (name === '' || [...name].length > longest)
    throw new InvalidArgumentError(`Expected a name of at most ${longest} characters.`);
  return name;
}
