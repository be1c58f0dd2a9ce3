import { InvalidArgumentError } from 'commander';

/** A part in percent of a command line. @throws {InvalidArgumentError} */
export function percent(given: string): number {
  const number = Number(given);
  if (given.trim() !== '' && number >= 0 && number <= 100) return number;
  throw new InvalidArgumentError('Expected a number from 0 to 100.');
}
