import { InvalidArgumentError } from 'commander';

/** A part of a whole of a command line. @throws {InvalidArgumentError} */
export function part(given: string): number {
  const number = Number(given);
  if (given.trim() !== '' && number >= 0 && number <= 1) return number;
  throw new InvalidArgumentError('Expected a number from 0 to 1.');
}
