import { InvalidArgumentError } from 'commander';

/** A whole number of a command line. @throws {InvalidArgumentError} */
export function positive(given: string): number {
  if (!/^[1-9]\d{0,6}$/.test(given))
    throw new InvalidArgumentError('Expected a whole number from 1 to 9999999.');
  return Number(given);
}
