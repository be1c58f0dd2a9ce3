import { InvalidArgumentError } from 'commander';

/** A day of a command line. @throws {InvalidArgumentError} */
export function day(given: string): string {
  const moment = new Date(`${given}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(moment.getTime());
  if (isDay && moment.toISOString().startsWith(given)) return given;
  throw new InvalidArgumentError('Expected a day such as 2024-04-18.');
}

export function today(): string {
  return new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
}
